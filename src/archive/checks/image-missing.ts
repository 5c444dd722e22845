import { isPictureName } from '../content-tree.ts'
import type { Rule } from '../rule.ts'
import type { DocumentSubject } from '../subjects.ts'
import { suggest } from '../suggest.ts'
import { isRemote } from './remote-image.ts'

/** A picture that is not beside the file that shows it. */
export const imageMissing: Rule<DocumentSubject> = {
  name: 'image-missing',
  severity: 'error',
  check({ file, facts, siblings, references }, report) {
    const wanted = [
      ...(facts.image ? [{ src: facts.image.src, at: { field: ['image', 'src'] } }] : []),
      ...references
        .filter(({ kind, target }) => kind === 'image' && !isRemote(target))
        .map(({ target, line, column }) => ({
          src: target,
          at: { bodyLine: line, bodyColumn: column },
        })),
    ]
    for (const { src, at } of wanted) {
      if (siblings.has(src) && isPictureName(src)) continue
      const meant = suggest(src.replace(/^.*[/\\]/, ''), [...siblings].filter(isPictureName))
      report({
        file,
        at,
        message: siblings.has(src)
          ? `"${src}" is not a picture.`
          : `There is no picture "${shorten(src)}" beside this file.`,
        fix:
          meant === undefined
            ? 'Put the picture beside the Markdown file and give its file name alone.'
            : `Did you mean "${meant}"?`,
      })
    }
  },
}

/** An address as a message shows it: one that holds a whole picture would fill the screen. */
export function shorten(src: string): string {
  return src.length > 80 ? `${src.slice(0, 79)}…` : src
}
