import type { Problem } from '../../model/problem.ts'

/** How many warnings of one rule are shown whole; errors always are. */
const WARNINGS_SHOWN = 20

/**
 * Problems as text for a terminal, in the order given, with a closing line that counts them.
 *
 * @param all whether to show every warning, and not only the first of each rule
 */
export function formatProblems(problems: readonly Problem[], all = false): string {
  const shownByRule = new Map<string, number>()
  const left = new Map<string, number>()
  const blocks: string[] = []
  for (const problem of problems) {
    const shown = shownByRule.get(problem.rule) ?? 0
    if (!all && problem.severity === 'warning' && shown >= WARNINGS_SHOWN) {
      left.set(problem.rule, (left.get(problem.rule) ?? 0) + 1)
      continue
    }
    shownByRule.set(problem.rule, shown + 1)
    blocks.push(formatProblem(problem))
  }
  for (const [rule, count] of left) {
    blocks.push(
      `and ${count} more warnings of the rule ${rule}; \`npm run check -- --all\` lists them\n`,
    )
  }
  return `${blocks.join('\n')}\n${countProblems(problems)}\n`
}

/** One problem: its place and rule, what is wrong, how to mend it. */
export function formatProblem({
  file,
  line,
  column,
  rule,
  severity,
  message,
  fix,
}: Problem): string {
  const mark = severity === 'warning' ? ' (warning)' : ''
  return `${file}:${line}:${column}  ${rule}${mark}\n  ${message}\n  ${fix}\n`
}

/** `2 errors and 1 warning` */
export function countProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const errors = problems.length - warnings
  const parts = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
  ]
  return parts.length > 0 ? `${parts.join(' and ')}.` : 'No problems.'
}
