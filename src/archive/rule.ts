import type { Problem, Severity } from '../model/problem.ts'
import type { ContentFile, FindingPlace } from './content-file.ts'

/** What a rule found wrong, before it is told with its place. */
export interface Finding {
  file: ContentFile
  at?: FindingPlace
  message: string
  fix: string
  related?: ContentFile
}

export type Report = (finding: Finding) => void

/** One way in which content can be wrong. */
export interface Rule<Subject> {
  /** Never changes; its page is `docs/rules/<name>.md`. */
  readonly name: string
  readonly severity: Severity
  check(subject: Subject, report: Report): void
}

/** Holds a subject against rules; problems come in the order of the rules. */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  problems: Problem[],
): void {
  for (const rule of rules) {
    rule.check(subject, ({ file, at, message, fix, related }) => {
      problems.push({
        ...file.placeOf(at),
        rule: rule.name,
        severity: rule.severity,
        message,
        fix,
        ...(related && { related: related.placeOf(undefined) }),
      })
    })
  }
}
