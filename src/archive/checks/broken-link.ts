import { resolveLink } from '../resolve-link.ts'
import type { Rule } from '../rule.ts'
import type { LinkSubject } from '../subjects.ts'
import { suggestLink } from '../suggest-link.ts'
import { findUnpublished } from '../unpublished.ts'
import { shorten } from './image-missing.ts'

/** A link to an entry or a page of this site that does not exist. */
export const brokenLink: Rule<LinkSubject> = {
  name: 'broken-link',
  severity: 'error',
  check({ file, reference, archive, from, unpublished }, report) {
    const { target, line, column } = reference
    if (resolveLink(archive, from, target)) return
    const hidden = findUnpublished(unpublished, from, target)
    if (hidden === 'broken') return
    const at = { bodyLine: line, bodyColumn: column }
    const link = shorten(target)
    if (hidden === 'draft') {
      report({
        file,
        at,
        message: `The link "${link}" leads to a draft, which is not published.`,
        fix: 'Publish it by removing its `draft: true`, or leave the link out until then.',
      })
      return
    }
    const meant = suggestLink(archive, from, target)
    report({
      file,
      at,
      message: `The link "${link}" leads nowhere.`,
      fix:
        meant === undefined
          ? 'Link to an entry by the path of its Markdown file from here, or to a page of the site by its path from `/`.'
          : `Did you mean "${meant}"?`,
    })
  },
}
