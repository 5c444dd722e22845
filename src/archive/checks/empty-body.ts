import type { Rule } from '../rule.ts'
import type { EntrySubject } from '../subjects.ts'

const COMMENT = /<!--[\s\S]*?-->/g

/** An entry that tells nothing. A picture alone is enough, and so is a withdrawal. */
export const emptyBody: Rule<EntrySubject> = {
  name: 'empty-body',
  severity: 'error',
  check({ file, facts, body }, report) {
    if (body.replace(COMMENT, '').trim() !== '' || facts.image || facts.withdrawn) return
    report({
      file,
      at: { bodyLine: 1, bodyColumn: 1 },
      message: 'The entry has no text.',
      fix: 'Write what happened below the second `---`.',
    })
  },
}
