import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { SECTIONS } from '../../src/bench/figures/row.ts'

const PAGE = readFileSync('docs/performance.md', 'utf8')

describe('docs/performance.md', () => {
  test('names everything that --only takes', () => {
    expect(PAGE).toContain(`\`${SECTIONS.join(',')}\``)
  })
})
