import { truncateSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { checkTree } from '../../../src/archive/check-tree.ts'
import { loadArchive } from '../../../src/archive/load-archive.ts'
import { formatProblem } from '../../../src/archive/report/terminal.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { ENTRY, RIGHT, withContent } from '../content-folder.ts'

describe('unreadableFile', () => {
  test('tells why a file cannot be read', async () => {
    // A file that nobody can read, whatever the account: larger than Node reads, and sparse.
    const report = await withContent(RIGHT, async (folder) => {
      truncateSync(join(folder, ENTRY), 2 ** 31 + 1)
      const { problems } = await loadArchive(folder)
      return problems.map((problem) => formatProblem({ ...problem, file: ENTRY })).join('')
    })
    expect(report).toBe(
      `live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:1:1  unreadable-file
  It cannot be read: it is larger than 2 GiB.
  Make it readable for the account that builds the site, or remove it.
`,
    )
  })

  test('tells of a folder that cannot be listed', () => {
    const problems: Problem[] = []
    const unreadable = [{ path: 'live-blogs/harbour-fire', reason: 'permission denied' }]
    checkTree(
      { path: '/nowhere', display: 'content' },
      { liveBlogs: [], topFiles: new Set(), strays: [], unreadable },
      problems,
    )
    expect(problems.map(formatProblem)).toEqual([
      `content/live-blogs/harbour-fire:1:1  unreadable-file
  It cannot be read: permission denied.
  Make it readable for the account that builds the site, or remove it.
`,
    ])
  })
})
