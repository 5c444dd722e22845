import { describe, expect, test } from 'vitest'

import { problemsIn, scopeOf } from '../../../src/build/checking/scope.ts'
import type { Problem } from '../../../src/model/problem.ts'

const LIVE_BLOGS = [
  { slug: 'dock-strike', entries: 4, linksTo: ['harbour-fire'] },
  { slug: 'harbour-fire', entries: 12, linksTo: [] },
  { slug: 'regatta', entries: 3, linksTo: ['dock-strike'] },
  { slug: 'year-in-review', entries: 1, linksTo: ['/archive/'] },
]

function aProblem(file: string, rule = 'unknown-field', related?: string): Problem {
  const place = { line: 1, column: 1 }
  return {
    file: `content/${file}`,
    ...place,
    rule,
    severity: 'error',
    message: 'Wrong.',
    fix: 'Mend it.',
    ...(related !== undefined && { related: { file: `content/${related}`, ...place } }),
  }
}

describe('scopeOf', () => {
  test('is a live blog with a changed file, and those that link to it', () => {
    const changed = ['live-blogs/harbour-fire/index.md', 'live-blogs/harbour-fire/2025-12-07/x.md']
    expect(scopeOf(changed, LIVE_BLOGS)).toEqual({
      files: 2,
      siteFiles: [],
      liveBlogs: new Set(['harbour-fire']),
      linking: new Set(['dock-strike', 'year-in-review']),
    })
  })

  test('has the files that everything follows from, and not the page about the format', () => {
    expect(scopeOf(['README.md', 'topics.yaml'], LIVE_BLOGS)).toMatchObject({
      files: 1,
      siteFiles: ['topics.yaml'],
    })
  })
})

describe('problemsIn', () => {
  const inside = aProblem('live-blogs/harbour-fire/2025-12-07/1220-smoke.md')
  const outside = aProblem('live-blogs/regatta/index.md')
  const scope = scopeOf(['live-blogs/harbour-fire/index.md'], LIVE_BLOGS)

  test('leaves out live blogs in which nothing changed', () => {
    expect(problemsIn(scope, [inside, outside], 'content')).toEqual([inside])
  })

  test('has broken links to a changed live blog, and no other problem of who links to it', () => {
    const link = aProblem('live-blogs/dock-strike/index.md', 'broken-link')
    const field = aProblem('live-blogs/dock-strike/index.md')
    const elsewhere = aProblem('live-blogs/regatta/index.md', 'broken-link')
    expect(problemsIn(scope, [link, field, elsewhere], 'content')).toEqual([link])
  })

  test('has clashes with a changed live blog', () => {
    const clash = aProblem(
      'live-blogs/regatta/index.md',
      'alias-taken',
      'live-blogs/harbour-fire/index.md',
    )
    expect(problemsIn(scope, [clash], 'content')).toEqual([clash])
  })

  test('has what belongs to no live blog', () => {
    const settings = aProblem('site.yaml')
    expect(problemsIn(scope, [settings], 'content')).toEqual([settings])
  })

  test('has everything when a file changed that everything follows from', () => {
    const all = scopeOf(['people.yaml'], LIVE_BLOGS)
    expect(problemsIn(all, [inside, outside], 'content')).toEqual([inside, outside])
  })
})
