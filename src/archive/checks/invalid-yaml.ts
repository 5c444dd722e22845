import type { Rule } from '../rule.ts'
import type { UnparsedSubject } from '../subjects.ts'
import { findYamlMistake } from '../yaml-mistake.ts'
import { CONFLICT_CURE, CONFLICT_MARK } from './merge-conflict.ts'

/** Front matter, or a settings file, that is not YAML. */
export const invalidYaml: Rule<UnparsedSubject> = {
  name: 'invalid-yaml',
  severity: 'error',
  check({ file, fault, text }, report) {
    if (fault.fault !== 'yaml') return
    const { line, column, reason } = fault
    const message = `This is not YAML: ${reason}.`
    if (reason === 'duplicated mapping key') {
      report({ file, at: { line, column }, message, fix: 'Give each field once.' })
      return
    }
    const conflict = CONFLICT_MARK.exec(text)
    if (conflict) {
      const place = { line: text.slice(0, conflict.index).split('\n').length, column: 1 }
      report({ file, at: place, message, fix: CONFLICT_CURE })
      return
    }
    const mistake = findYamlMistake(text.split('\n'), line - 1)
    report({
      file,
      at: mistake ? { line: mistake.line + 1, column: mistake.column } : { line, column },
      message:
        mistake && mistake.line + 1 !== line ? `${message} (Noticed on line ${line}.)` : message,
      fix:
        mistake?.fix ??
        'Look for a missing quote, bracket or space near this place; values with `:` or `#` need quotes.',
    })
  },
}
