import { describe, expect, test } from 'vitest'

import { lastChanged } from '../../src/model/last-changed.ts'
import { anEntry } from '../builders/entry.ts'

describe('lastChanged', () => {
  const timestamp = '2025-12-07T12:20:00Z'
  const correction = (at: string) => ({
    timestamp: at,
    kind: 'correction' as const,
    text: 'Pier 4.',
  })

  const withdrawn = { timestamp: '2025-12-07T13:00:00Z', reason: 'Not so.' }

  test.each([
    ['the publication', {}, '2025-12-07T12:20:00Z'],
    ['an update', { updated: '2025-12-07T12:30:00Z' }, '2025-12-07T12:30:00Z'],
    ['a withdrawal', { updated: '2025-12-07T12:30:00Z', withdrawn }, '2025-12-07T13:00:00Z'],
    [
      'the last of its corrections',
      { corrections: [correction('2025-12-09T08:00:00Z'), correction('2025-12-08T08:00:00Z')] },
      '2025-12-09T08:00:00Z',
    ],
  ])('is the moment of %s', (_, written, expected) => {
    expect(lastChanged(anEntry({ timestamp, ...written }))).toBe(Date.parse(expected))
  })

  test('can lie before 1970', () => {
    const sinking = Date.parse('1912-04-15T05:20:00Z')
    expect(lastChanged(anEntry({ timestamp: '1912-04-15T05:20:00Z' }))).toBe(sinking)
  })
})
