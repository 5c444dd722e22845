import type { Rule } from '../rule.ts'
import type { DocumentSubject, SchemaSubject } from '../subjects.ts'

const MESSAGE = 'The picture has no alternative text, so some readers will not know what it shows.'

/** A picture in a body without words for those who cannot see it. */
export const imageWithoutAlt: Rule<DocumentSubject> = {
  name: 'image-without-alt',
  severity: 'error',
  check({ file, references }, report) {
    for (const { kind, target, alt, line, column } of references) {
      if (kind !== 'image' || (alt ?? '').trim() !== '') continue
      report({
        file,
        at: { bodyLine: line, bodyColumn: column },
        message: MESSAGE,
        fix: `Say what it shows: \`![…](${target})\`.`,
      })
    }
  },
}

/** The same for a picture that front matter names. */
export const imageFieldWithoutAlt: Rule<SchemaSubject> = {
  name: 'image-without-alt',
  severity: 'error',
  check({ file, issue, value }, report) {
    const isAlt = issue.path.at(-1) === 'alt' && issue.path.at(-2) === 'image'
    if (!isAlt || value !== undefined) return
    report({
      file,
      at: { field: issue.path },
      message: MESSAGE,
      fix: 'Say what it shows: add `alt: "…"` under `image:`.',
    })
  },
}
