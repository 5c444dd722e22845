import type { Rule } from '../rule.ts'
import type { UnparsedSubject } from '../subjects.ts'

/** Front matter, or a settings file, that is not YAML. */
export const invalidYaml: Rule<UnparsedSubject> = {
  name: 'invalid-yaml',
  severity: 'error',
  check({ file, fault, text }, report) {
    if (fault.fault !== 'yaml') return
    const { line, column, reason } = fault
    report({
      file,
      at: { line, column },
      message: `This is not YAML: ${reason}.`,
      fix: cure(reason, text.split('\n')[line - 1] ?? ''),
    })
  },
}

function cure(reason: string, line: string): string {
  if (reason === 'duplicated mapping key') return 'Give each field once.'
  if (reason.startsWith('tab characters')) return 'Indent with spaces, not tabs.'
  const unquoted = /^(\s*(?:- )?[\w-]+: )([^"'[{|>].*[:#].*)$/.exec(line)
  if (unquoted) {
    const [, key = '', value = ''] = unquoted
    return `Put the value in quotes: \`${key.trim()} ${JSON.stringify(value.trim())}\`.`
  }
  return 'Look for a missing quote, bracket or space near this place; values with `:` or `#` need quotes.'
}
