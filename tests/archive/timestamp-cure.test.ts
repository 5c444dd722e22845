import { describe, expect, test } from 'vitest'

import { mendTimestamp, oneOf, timestampsAt } from '../../src/archive/timestamp-cure.ts'

describe('mendTimestamp', () => {
  test.each([
    ['2025-12-07 12:20:00 -05:00', '2025-12-07T12:20:00-05:00'],
    ['2025-12-7T12:20-0500', '2025-12-07T12:20:00-05:00'],
    ['2025/12/07 9:05:30 -5', '2025-12-07T09:05:30-05:00'],
    ['2025.12.07 9.05 UTC', '2025-12-07T09:05:00Z'],
    ['2025-12-07T12:20+05:45', '2025-12-07T12:20:00+05:45'],
    ['“2025-12-07T12:20:00Z”', '2025-12-07T12:20:00Z'],
    ['2025-12-07 12h20', '2025-12-07T12:20:00-05:00'],
  ])('writes %j as it should be', (written, mended) => {
    expect(mendTimestamp(written, 'America/New_York')).toEqual([mended])
  })

  test.each(['7/12/2025 12:20', '12:20', '2025-12-07', 'yesterday', '2025-02-30 12:20Z', ''])(
    'does not guess what %j means',
    (written) => {
      expect(mendTimestamp(written, 'America/New_York')).toEqual([])
    },
  )

  test('needs a zone where no offset is written', () => {
    expect(mendTimestamp('2025-12-07 12:20', undefined)).toEqual([])
  })
})

describe('timestampsAt', () => {
  test('gives the offset of the day', () => {
    expect(timestampsAt('2025-07-01', '12:20', 'Europe/London')).toEqual([
      '2025-07-01T12:20:00+01:00',
    ])
  })

  test('gives two in the hour that clocks show twice, and none in the one that they skip', () => {
    expect(timestampsAt('2025-10-26', '01:30', 'Europe/London', '15')).toEqual([
      '2025-10-26T01:30:15+01:00',
      '2025-10-26T01:30:15+00:00',
    ])
    expect(timestampsAt('2025-03-30', '01:30', 'Europe/London')).toEqual([])
  })

  test('gives none for what is no day or no time', () => {
    expect(timestampsAt('2025-02-30', '12:20', 'UTC')).toEqual([])
    expect(timestampsAt('pictures', '12:20', 'UTC')).toEqual([])
    expect(timestampsAt('2025-12-07', 'sm:ok', 'UTC')).toEqual([])
  })
})

describe('oneOf', () => {
  test('puts or between', () => {
    expect(oneOf(['a'])).toBe('`a`')
    expect(oneOf(['a', 'b'])).toBe('`a` or `b`')
  })
})
