import { describe, expect, test } from 'vitest'

import { kickerOf, leadHeadingOf } from '../../src/views/status-words.ts'

describe('kickerOf', () => {
  test.each([
    ['upcoming', 'Coming up'],
    ['live', 'Live'],
    ['paused', 'Paused'],
    ['closed', 'As it happened'],
  ] as const)('says of a live blog that is %s: %s', (status, kicker) => {
    expect(kickerOf(status)).toBe(kicker)
  })
})

describe('leadHeadingOf', () => {
  test.each([
    ['upcoming', 'What to expect'],
    ['live', 'The story so far'],
    ['paused', 'The story so far'],
    ['closed', 'What happened'],
  ] as const)('heads the lead article of a live blog that is %s: %s', (status, heading) => {
    expect(leadHeadingOf(status)).toBe(heading)
  })
})
