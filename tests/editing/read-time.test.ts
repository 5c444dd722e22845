import { describe, expect, test } from 'vitest'

import { readTime } from '../../src/editing/read-time.ts'

const NOW = Date.parse('2025-12-08T03:00:00Z')

function read(text: string, timezone = 'America/New_York'): string {
  return new Date(readTime(text, timezone, NOW)).toISOString()
}

describe('readTime', () => {
  test.each([
    ['12:20', '2025-12-07T17:20:00.000Z'],
    ['9:05', '2025-12-07T14:05:00.000Z'],
    ['2025-07-01 09:05', '2025-07-01T13:05:00.000Z'],
    ['2025-07-01T09:05', '2025-07-01T13:05:00.000Z'],
    ['2025-12-07T12:20:00+01:00', '2025-12-07T11:20:00.000Z'],
  ])('reads %s as a clock in New York tells it', (text, instant) => {
    expect(read(text)).toBe(instant)
  })

  test('names both moments of an hour that comes twice', () => {
    expect(() => read('2025-11-02 01:30')).toThrow(
      'Write which: 2025-11-02T01:30:00-04:00 or 2025-11-02T01:30:00-05:00.',
    )
  })

  test('refuses an hour that is skipped, and what is no time', () => {
    expect(() => read('2025-03-09 02:30')).toThrow('shows 02:30 on 2025-03-09')
    expect(() => read('noon')).toThrow('"noon" is not a time')
    expect(() => read('25:00')).toThrow('shows 25:00')
  })
})
