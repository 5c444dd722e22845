import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { splitFrontMatter } from '../../src/archive/front-matter.ts'
import { toEntryFile, toMarkdown } from '../../src/editing/entry-file.ts'

describe('toEntryFile', () => {
  test('tells time and path as clocks in the zone of the live blog do', () => {
    const file = toEntryFile({
      liveBlog: 'miami-talks',
      timezone: 'America/New_York',
      timestamp: Date.parse('2025-12-08T01:20:00Z'),
      slug: 'both-sides-go-home',
      fields: { title: 'Both sides: home', topics: ['diplomacy', 'russia'], label: undefined },
      body: '  The talks end.\n\n',
    })
    expect(file.path).toBe('live-blogs/miami-talks/2025-12-07/2020-both-sides-go-home.md')
    expect(file.text).toBe(`---
timestamp: 2025-12-07T20:20:00-05:00
title: "Both sides: home"
topics: [diplomacy, russia]
---

The talks end.
`)
  })
})

describe('toMarkdown', () => {
  test('writes whatever text a field has so that it is read back the same', () => {
    const fields = fc.record({
      title: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('12:30', 'yes', '~', '0x1f', '---', 'a: b # c', '- x', '2025-12-07', '1e3'),
      ),
      topics: fc.array(fc.string()),
      keyEvent: fc.boolean(),
    })
    fc.assert(
      fc.property(fields, (given) => {
        expect(splitFrontMatter(toMarkdown(given, 'Text.'))).toMatchObject({ data: given })
      }),
    )
  })
})
