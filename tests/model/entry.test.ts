import { describe, expect, test } from 'vitest'

import { entrySchema } from '../../src/model/entry.ts'

const timestamp = '2025-12-07T12:20:00-05:00'

describe('entrySchema', () => {
  test('needs nothing but a timestamp', () => {
    expect(entrySchema.parse({ timestamp })).toEqual({
      timestamp: { instant: Date.UTC(2025, 11, 7, 17, 20), offsetMinutes: -300 },
      topics: [],
      authors: [],
      keyEvent: false,
      pinned: false,
      corrections: [],
      aliases: [],
      draft: false,
    })
    expect(entrySchema.safeParse({}).success).toBe(false)
  })

  test('refuses a misspelt field, by its name', () => {
    const { error } = entrySchema.safeParse({ timestamp, keyEvnt: true })
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['keyEvnt'] }])
  })

  test.each([
    ['an empty title', { title: '' }],
    ['a keyEvent in words', { keyEvent: 'yes' }],
    ['one topic that is no list', { topics: 'politics' }],
    ['a label of 41 characters', { label: 'x'.repeat(41) }],
    ['a correction without its kind', { corrections: [{ timestamp, text: 'It was 12.' }] }],
    [
      'a correction of unknown kind',
      { corrections: [{ timestamp, kind: 'erratum', text: 'It was 12.' }] },
    ],
    ['a withdrawal without a reason', { withdrawn: { timestamp } }],
    ['a picture without alt', { image: { src: '1220-x.jpg' } }],
    ['an empty alt', { image: { src: '1220-x.jpg', alt: '' } }],
    ['a source that is no web address', { source: 'javascript:alert(1)' }],
    ['an alias of another site', { aliases: ['https://example.org/x/'] }],
    ['an update without offset', { updated: '2025-12-07T12:30' }],
  ])('refuses %s', (_, fields) => {
    expect(entrySchema.safeParse({ timestamp, ...fields }).success).toBe(false)
  })

  test('takes all fields together', () => {
    const written = {
      timestamp,
      title: 'Both sides go home',
      topics: ['diplomacy'],
      authors: ['ada'],
      keyEvent: true,
      pinned: true,
      label: 'Breaking',
      updated: '2025-12-07T12:30:00-05:00',
      corrections: [{ timestamp, kind: 'clarification', text: 'It was the third day.' }],
      withdrawn: { timestamp, reason: 'It did not happen.' },
      image: { src: '1220-x.jpg', alt: 'Two cars leave.', credit: 'Ada' },
      aliases: ['/live/old/'],
      draft: true,
      source: 'https://example.org/1',
    }
    expect(entrySchema.parse(written)).toMatchObject({
      title: 'Both sides go home',
      label: 'Breaking',
      updated: { instant: Date.UTC(2025, 11, 7, 17, 30) },
      corrections: [{ kind: 'clarification', text: 'It was the third day.' }],
      withdrawn: { reason: 'It did not happen.' },
      image: { credit: 'Ada' },
      draft: true,
      source: 'https://example.org/1',
    })
  })

  test('says of each field what an editor needs to know', () => {
    const silent = Object.entries(entrySchema.shape).filter(([, field]) => !field.description)
    expect(silent.map(([name]) => name)).toEqual([])
  })
})
