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
      fix:
        file.path === 'logo.svg'
          ? 'Export it again as SVG with a `viewBox`.'
          : 'Export it again as JPEG or PNG.',
    })
  },
}
