/** How bad a problem is: an error stops the build; with a warning the page is still right. */
export type Severity = 'error' | 'warning'

/** A place in a content file. Line and column count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path as an editor would type it, `/`-separated: `content/live-blogs/x/index.md`. */
  file: string
  line: number
  column: number
}

/** Something that an editor can mend. */
export interface Problem extends Place {
  /** The rule's name, which never changes: it is what documentation and scripts refer to. */
  rule: string
  severity: Severity
  /** What is wrong, in one full sentence. */
  message: string
  /** How to mend it, in full sentences. */
  fix: string
  /** The other place of a clash. */
  related?: Place
}

/** By file, then line, column and rule, in code-unit order: the same on every machine. */
export function inReadingOrder(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
