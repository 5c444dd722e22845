import type { Problem } from '../../model/problem.ts'

/** Problems as one JSON document: `{"problems": […]}`, each with its place, rule and cure. */
export function formatAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify({ problems }, null, 2)}\n`
}
