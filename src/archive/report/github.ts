import type { Problem } from '../../model/problem.ts'

/**
 * Problems as GitHub Actions' workflow commands, a line each, which GitHub shows beside the lines of
 * a pull request that they are about.
 */
export function formatForGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, column, rule, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${place}::${data(`${message}\n${fix}`)}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends at a comma, and its name at a colon. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
