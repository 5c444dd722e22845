import { describe, expect, test } from 'vitest'

import {
  countProblems,
  formatProblem,
  formatProblems,
} from '../../../src/archive/report/terminal.ts'
import type { Problem } from '../../../src/model/problem.ts'

function aProblem(over: Partial<Problem> = {}): Problem {
  return {
    file: 'content/live-blogs/fire/index.md',
    line: 4,
    column: 10,
    rule: 'unknown-topic',
    severity: 'error',
    message: '"politcs" is not a topic.',
    fix: 'Did you mean "politics"?',
    ...over,
  }
}

const aWarning = (line: number, rule = 'remote-image') =>
  aProblem({ line, rule, severity: 'warning', message: 'Elsewhere.', fix: 'Save it.' })

describe('formatProblem', () => {
  test('gives place and rule, what is wrong, how to mend it', () => {
    expect(formatProblem(aProblem())).toBe(
      `content/live-blogs/fire/index.md:4:10  unknown-topic
  "politcs" is not a topic.
  Did you mean "politics"?
`,
    )
  })

  test('marks a warning', () => {
    expect(formatProblem(aWarning(1)).split('\n', 1)).toEqual([
      'content/live-blogs/fire/index.md:1:10  remote-image (warning)',
    ])
  })
})

describe('formatProblems', () => {
  test('puts a line between problems, and their number at the end', () => {
    expect(formatProblems([aProblem(), aWarning(9)])).toBe(
      `content/live-blogs/fire/index.md:4:10  unknown-topic
  "politcs" is not a topic.
  Did you mean "politics"?

content/live-blogs/fire/index.md:9:10  remote-image (warning)
  Elsewhere.
  Save it.

1 error and 1 warning.
`,
    )
  })

  test('shows the first 20 warnings of a rule, and says how to see the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => aWarning(index + 1))
    const text = formatProblems([...many, aWarning(99, 'other-rule')])
    expect(text).toContain('index.md:20:10')
    expect(text).not.toContain('index.md:21:10')
    expect(text).toContain('index.md:99:10')
    expect(text).toContain(
      'and 5 more warnings of the rule remote-image; `npm run check -- --all` lists them',
    )
    expect(text).toContain('\n26 warnings.\n')
  })

  test('shows every warning when asked to', () => {
    const many = Array.from({ length: 25 }, (_, index) => aWarning(index + 1))
    expect(formatProblems(many, true)).toContain('index.md:25:10')
  })

  test('shows every error, however many', () => {
    const many = Array.from({ length: 50 }, (_, index) => aProblem({ line: index + 1 }))
    expect(formatProblems(many)).toContain('index.md:50:10')
  })
})

describe('countProblems', () => {
  test('counts errors and warnings', () => {
    expect(countProblems([])).toBe('No problems.')
    expect(countProblems([aProblem()])).toBe('1 error.')
    expect(countProblems([aProblem(), aProblem(), aWarning(1)])).toBe('2 errors and 1 warning.')
    expect(countProblems([aWarning(1), aWarning(2)])).toBe('2 warnings.')
  })
})
