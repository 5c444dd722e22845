import { describe, expect, test } from 'vitest'

import { checkFolder, checkTree } from '../../../src/archive/check-tree.ts'
import type { DayFolder } from '../../../src/archive/content-tree.ts'
import { formatProblem } from '../../../src/archive/report/terminal.ts'
import type { Problem } from '../../../src/model/problem.ts'

// Trees are given as listed, since not every file system can hold names that differ only in case.
const ROOT = { path: '/nowhere', display: 'content' }
const NOTHING_ODD = { strays: [], unreadable: [] }

function reportOfLiveBlogs(liveBlogs: string[]): string[] {
  const problems: Problem[] = []
  checkTree(ROOT, { liveBlogs, topFiles: new Set(), ...NOTHING_ODD }, problems)
  return linesOf(problems.filter(({ rule }) => rule === 'duplicate-slug'))
}

function reportOfDays(days: DayFolder[]): string[] {
  const problems: Problem[] = []
  checkFolder(ROOT, { slug: 'harbour-fire', files: new Set(), days, ...NOTHING_ODD }, problems)
  return linesOf(problems)
}

function linesOf(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) => formatProblem(problem).split('\n').slice(0, -1))
}

describe('duplicateSlug', () => {
  test('refuses live blogs whose names differ only in case, and tells it once', () => {
    expect(reportOfLiveBlogs(['Harbour-fire', 'harbour-fire'])).toEqual([
      'content/live-blogs/harbour-fire:1:1  duplicate-slug',
      '  "harbour-fire" and "Harbour-fire" would have the same URL.',
      '  Rename one of them, so that they differ in more than capitals.',
    ])
  })

  test('refuses entries of a day whose names differ only in case', () => {
    const entries = ['1220-Smoke', '1220-smoke', '1220-smoke-rises']
    const files = new Set(entries.map((name) => `${name}.md`))
    expect(reportOfDays([{ name: '2025-12-07', entries, files }])).toEqual([
      'content/live-blogs/harbour-fire/2025-12-07/1220-smoke.md:1:1  duplicate-slug',
      '  "1220-smoke.md" and "1220-Smoke.md" would have the same URL.',
      '  Rename one of them, so that they differ in more than capitals.',
    ])
  })

  test('lets entries of two days share a name', () => {
    const day = (name: string) => ({
      name,
      entries: ['0900-good-morning'],
      files: new Set<string>(),
    })
    expect(reportOfDays([day('2025-12-07'), day('2025-12-08')])).toEqual([])
  })
})
