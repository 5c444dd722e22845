import { documentPath, linkTargets, resolveLink } from '../resolve-link.ts'
import type { Rule } from '../rule.ts'
import { suggest } from '../suggest.ts'
import type { LinkSubject } from '../subjects.ts'

/** A link to an entry or a page of this site that does not exist. */
export const brokenLink: Rule<LinkSubject> = {
  name: 'broken-link',
  severity: 'error',
  check({ file, reference, archive, liveBlog, entry, broken }, report) {
    const { target, line, column } = reference
    const from = { liveBlog, ...entry }
    if (resolveLink(archive, from, target) || broken.has(documentPath(from, target))) return
    const meant = suggest(target, linkTargets(archive, from, target))
    report({
      file,
      at: { bodyLine: line, bodyColumn: column },
      message: `The link "${target}" leads nowhere.`,
      fix:
        meant === undefined
          ? 'Link to an entry by the path of its Markdown file from here, or to a page of the site by its path from `/`.'
          : `Did you mean "${meant}"?`,
    })
  },
}
