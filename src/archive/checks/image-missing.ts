import type { Rule } from '../rule.ts'
import { suggest } from '../suggest.ts'
import type { DocumentSubject } from '../subjects.ts'
import { isRemote } from './remote-image.ts'

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i

/** A picture that is not beside the file that shows it. */
export const imageMissing: Rule<DocumentSubject> = {
  name: 'image-missing',
  severity: 'error',
  check({ file, facts, siblings, references }, report) {
    const wanted = [
      ...(facts.image ? [{ src: facts.image.src, at: { field: ['image', 'src'] } }] : []),
      ...references
        .filter(({ kind }) => kind === 'image')
        .map(({ target, line, column }) => ({
          src: target,
          at: { bodyLine: line, bodyColumn: column },
        })),
    ]
    const pictures = [...siblings].filter((name) => PICTURE.test(name))
    for (const { src, at } of wanted) {
      if (siblings.has(src) && PICTURE.test(src)) continue
      if ('bodyLine' in at && isRemote(src)) continue
      const meant = suggest(src, pictures)
      report({
        file,
        at,
        message: siblings.has(src)
          ? `"${src}" is not a picture.`
          : `There is no picture "${src}" beside this file.`,
        fix:
          meant === undefined
            ? 'Put the picture beside the Markdown file and give its file name alone.'
            : `Did you mean "${meant}"?`,
      })
    }
  },
}
