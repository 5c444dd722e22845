import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('cutByComment', () => {
  test('gives the value in quotes', async () => {
    expect(await reportOf('cut-by-comment')).toEqual([
      'tests/fixtures/cut-by-comment/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:13  cut-by-comment',
      '  "title" ends before "#2 burns", since YAML takes that for a comment.',
      '  Put the value in quotes: `title: "Pier #2 burns"`. A comment goes on a line of its own.',
      'tests/fixtures/cut-by-comment/live-blogs/harbour-fire/index.md:3:30  cut-by-comment',
      '  "title" ends before "#1", since YAML takes that for a comment.',
      '  Put the value in quotes: `title: \'Fire at "the harbour" #1\'`. A comment goes on a line of its own.',
    ])
  })
})
