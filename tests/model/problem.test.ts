import { describe, expect, test } from 'vitest'

import { inReadingOrder, type Problem } from '../../src/model/problem.ts'

const aProblem = (file: string, line: number, column: number, rule: string): Problem => ({
  file,
  line,
  column,
  rule,
  severity: 'error',
  message: 'Something is wrong.',
  fix: 'Mend it.',
})

const placesOf = (problems: Problem[]) =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)

describe('inReadingOrder', () => {
  test('sorts by file, then line, column and rule', () => {
    const problems = [
      aProblem('content/b.md', 1, 1, 'empty-body'),
      aProblem('content/a.md', 10, 1, 'empty-body'),
      aProblem('content/a.md', 9, 12, 'empty-body'),
      aProblem('content/a.md', 9, 2, 'unknown-topic'),
      aProblem('content/a.md', 9, 2, 'unknown-field'),
    ]
    expect(placesOf(inReadingOrder(problems))).toEqual([
      'content/a.md:9:2 unknown-field',
      'content/a.md:9:2 unknown-topic',
      'content/a.md:9:12 empty-body',
      'content/a.md:10:1 empty-body',
      'content/b.md:1:1 empty-body',
    ])
  })

  test('sorts names by code unit, as no language does', () => {
    const problems = ['content/ä.md', 'content/z.md', 'content/Z.md', 'content/a.md'].map((file) =>
      aProblem(file, 1, 1, 'empty-body'),
    )
    expect(inReadingOrder(problems).map(({ file }) => file)).toEqual([
      'content/Z.md',
      'content/a.md',
      'content/z.md',
      'content/ä.md',
    ])
  })

  test('leaves what it was given as it was', () => {
    const problems = [aProblem('b', 1, 1, 'x'), aProblem('a', 1, 1, 'x')]
    inReadingOrder(problems)
    expect(problems.map(({ file }) => file)).toEqual(['b', 'a'])
  })
})
