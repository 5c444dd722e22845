import type { Rule } from '../rule.ts'
import type { DocumentSubject } from '../subjects.ts'

/** A line by which git marks where two versions of a file were not brought together. */
export const CONFLICT_MARK = /^(?:<{7}|>{7})(?: .*)?$/m

/** What to do about one. */
export const CONFLICT_CURE =
  'Keep the version that holds, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.'

/** A text with two versions of itself, which readers would see side by side. */
export const mergeConflict: Rule<DocumentSubject> = {
  name: 'merge-conflict',
  severity: 'error',
  check({ file, body }, report) {
    const mark =
      body.includes('<<<<<<<') || body.includes('>>>>>>>') ? CONFLICT_MARK.exec(body) : null
    if (!mark) return
    report({
      file,
      at: { bodyLine: body.slice(0, mark.index).split('\n').length, bodyColumn: 1 },
      message: 'Git could not bring two versions of this text together, and both stand here.',
      fix: CONFLICT_CURE,
    })
  },
}
