import { describe, expect, test } from 'vitest'

import { sharedEntries, sharePageView } from '../../src/views/share-page.ts'
import { aSiteWith, entryAt } from '../builders/site.ts'

const { site, liveBlog } = aSiteWith({
  status: 'live',
  entries: [
    { timestamp: '2025-12-06T12:00Z', slug: 'alarm', title: 'Alarm' },
    {
      timestamp: '2025-12-06T12:20Z',
      slug: 'roof',
      title: 'The roof falls',
      firstWords: 'With a roar.',
      keyEvent: true,
    },
    { timestamp: '2025-12-07T08:00Z', slug: 'out', firstWords: 'The fire is out.', keyEvent: true },
    {
      timestamp: '2025-12-07T09:00Z',
      slug: 'arson',
      keyEvent: true,
      withdrawn: { timestamp: '2025-12-07T09:05Z', reason: 'Not confirmed.' },
    },
  ],
})

describe('sharePageView', () => {
  test('leaves the canonical address to the day page', () => {
    expect(sharePageView(site, liveBlog, entryAt(liveBlog, 1)).canonical).toBe(
      'https://example.org/live/harbour-fire/2025-12-06/',
    )
  })

  test('names what came before and after in time, whatever the order told', () => {
    const { before, after } = sharePageView(site, liveBlog, entryAt(liveBlog, 1))
    expect(before?.headline).toBe('Alarm')
    expect(after?.headline).toBe('The fire is out.')
  })

  test('has nothing before the first entry', () => {
    const { before, after } = sharePageView(site, liveBlog, entryAt(liveBlog, 0))
    expect(before).toBeUndefined()
    expect(after?.headline).toBe('The roof falls')
  })

  test('has nothing after the last entry', () => {
    expect(sharePageView(site, liveBlog, entryAt(liveBlog, 3)).after).toBeUndefined()
  })

  test('describes itself with the first words of the entry', () => {
    const { headline, description, dayHeading } = sharePageView(
      site,
      liveBlog,
      entryAt(liveBlog, 1),
    )
    expect([headline, description, dayHeading]).toEqual([
      'The roof falls',
      'With a roar.',
      'Saturday 6 December 2025',
    ])
  })

  test('describes an entry without words as its live blog is described', () => {
    const wordless = aSiteWith({ entries: [{ title: 'Map', firstWords: '', keyEvent: true }] })
    const view = sharePageView(wordless.site, wordless.liveBlog, entryAt(wordless.liveBlog, 0))
    expect(view.description).toBe('A warehouse burns.')
  })
})

describe('sharedEntries', () => {
  test('lists key events, withdrawn ones too, oldest first', () => {
    expect(sharedEntries(site, liveBlog).map(({ name }) => name)).toEqual([
      '1220-roof',
      '0800-out',
      '0900-arson',
    ])
  })

  test.each([
    ['all', 2],
    ['keyEvents', 1],
    ['none', 0],
  ] as const)('with sharePages: %s lists %i of two entries', (sharePages, count) => {
    const entries = [{}, { timestamp: '2025-12-07T13:00Z', keyEvent: true }]
    const chosen = aSiteWith({ entries }, { settings: { sharePages } })
    expect(sharedEntries(chosen.site, chosen.liveBlog)).toHaveLength(count)
  })
})
