import type { Rule } from '../rule.ts'
import type { DocumentSubject } from '../subjects.ts'

/** A picture that lies elsewhere. It is published as a link: no page asks a third party for anything. */
export const remoteImage: Rule<DocumentSubject> = {
  name: 'remote-image',
  severity: 'warning',
  check({ file, references }, report) {
    for (const { kind, target, line, column } of references) {
      if (kind !== 'image' || !isRemote(target)) continue
      report({
        file,
        at: { bodyLine: line, bodyColumn: column },
        message: `The picture ${target} lies elsewhere, so it is published as a link.`,
        fix: 'To show it, save it beside the Markdown file and give its file name.',
      })
    }
  },
}

/** Whether an image's `src` is an address on the web. */
export function isRemote(src: string): boolean {
  return /^(?:https?:)?\/\//i.test(src)
}
