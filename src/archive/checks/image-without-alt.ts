import type { Rule } from '../rule.ts'
import type { DocumentSubject, SchemaSubject } from '../subjects.ts'
import { shorten } from './image-missing.ts'

const MESSAGE = 'The picture has no alternative text, so some readers will not know what it shows.'
const FIELD_CURE = 'Say what it shows: `alt: "…"` under `image:`.'

/** A picture without words for those who cannot see it. */
export const imageWithoutAlt: Rule<DocumentSubject> = {
  name: 'image-without-alt',
  severity: 'error',
  check({ file, facts, references }, report) {
    if (facts.image?.alt.trim() === '') {
      report({ file, at: { field: ['image', 'alt'] }, message: MESSAGE, fix: FIELD_CURE })
    }
    for (const { kind, target, alt, line, column } of references) {
      if (kind !== 'image' || (alt ?? '').trim() !== '') continue
      report({
        file,
        at: { bodyLine: line, bodyColumn: column },
        message: MESSAGE,
        fix: `Say what it shows: \`![…](${shorten(target)})\`.`,
      })
    }
  },
}

/** The same where the schema of front matter misses it. */
export const imageFieldWithoutAlt: Rule<SchemaSubject> = {
  name: 'image-without-alt',
  severity: 'error',
  check({ file, issue, value }, report) {
    if (!lacksAlt(issue, value)) return
    report({ file, at: { field: issue.path }, message: MESSAGE, fix: FIELD_CURE })
  },
}

/** Whether an issue is about alternative text that is not there, or empty. */
export function lacksAlt({ path }: SchemaSubject['issue'], value: unknown): boolean {
  const isAlt = path.at(-1) === 'alt' && path.at(-2) === 'image'
  return isAlt && (value === undefined || value === null || value === '')
}
