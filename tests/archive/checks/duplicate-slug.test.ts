import { describe, expect, test } from 'vitest'

import { checkTree } from '../../../src/archive/check-tree.ts'
import type { ContentTree, LiveBlogFolder } from '../../../src/archive/content-tree.ts'
import { formatProblem } from '../../../src/archive/report/terminal.ts'
import type { Problem } from '../../../src/model/problem.ts'

// Trees are given as listed, since not every file system can hold names that differ only in case.
function reportOfTree(liveBlogs: LiveBlogFolder[]): string[] {
  const tree: ContentTree = { liveBlogs, topFiles: new Set(), strays: [], unreadable: [] }
  const problems: Problem[] = []
  checkTree({ path: '/nowhere', display: 'content' }, tree, problems)
  return problems.flatMap((problem) => formatProblem(problem).split('\n').slice(0, -1))
}

describe('duplicateSlug', () => {
  test('refuses live blogs whose names differ only in case, and tells it once', () => {
    const folder = (slug: string) => ({ slug, files: new Set(['index.md']), days: [] })
    expect(reportOfTree([folder('Harbour-fire'), folder('harbour-fire')])).toEqual([
      'content/live-blogs/harbour-fire:1:1  duplicate-slug',
      '  "harbour-fire" and "Harbour-fire" would have the same URL.',
      '  Rename one of them, so that they differ in more than capitals.',
    ])
  })

  test('refuses entries of a day whose names differ only in case', () => {
    const entries = ['1220-Smoke', '1220-smoke', '1220-smoke-rises']
    const files = new Set(entries.map((name) => `${name}.md`))
    const days = [{ name: '2025-12-07', entries, files }]
    expect(reportOfTree([{ slug: 'harbour-fire', files: new Set(['index.md']), days }])).toEqual([
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
    const days = [day('2025-12-07'), day('2025-12-08')]
    expect(reportOfTree([{ slug: 'harbour-fire', files: new Set(['index.md']), days }])).toEqual([])
  })
})
