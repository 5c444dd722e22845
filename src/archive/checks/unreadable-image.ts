import type { Rule } from '../rule.ts'
import type { PictureSubject } from '../subjects.ts'

/** A file with the name of a picture that is none. */
export const unreadableImage: Rule<PictureSubject> = {
  name: 'unreadable-image',
  severity: 'error',
  check({ file, reason }, report) {
    report({
      file,
      message: `The picture cannot be opened: ${reason}.`,
      fix: 'Export it again as JPEG or PNG.',
    })
  },
}
