import { describe, expect, test } from 'vitest'

import { fromLocal, toLocal } from '../../src/admin/local-time.ts'

describe('toLocal', () => {
  test('tells a moment on the clocks of the zone', () => {
    expect(toLocal('2025-12-07T17:20:00Z', 'America/New_York')).toBe('2025-12-07T12:20')
    expect(toLocal('', 'America/New_York')).toBe('')
  })
})

describe('fromLocal', () => {
  test('writes the offset of the zone on that day', () => {
    expect(fromLocal('2025-12-07T12:20', 'America/New_York')).toEqual(['2025-12-07T12:20:00-05:00'])
    expect(fromLocal('2025-07-07T12:20', 'America/New_York')).toEqual(['2025-07-07T12:20:00-04:00'])
  })

  test('gives both moments of the hour that comes twice, and none of the skipped one', () => {
    expect(fromLocal('2025-10-26T01:30', 'Europe/London')).toEqual([
      '2025-10-26T01:30:00+01:00',
      '2025-10-26T01:30:00+00:00',
    ])
    expect(fromLocal('2025-03-30T01:30', 'Europe/London')).toEqual([])
    expect(fromLocal('', 'Europe/London')).toEqual([])
  })
})
