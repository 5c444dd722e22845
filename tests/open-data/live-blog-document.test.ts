import { describe, expect, test } from 'vitest'

import { liveBlogDocumentSchema } from '../../src/open-data/document-schema.ts'
import { toLiveBlogDocument } from '../../src/open-data/live-blog-document.ts'
import type { WrittenLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith } from '../builders/site.ts'

function documentOf(written: WrittenLiveBlog) {
  const { site, liveBlog } = aSiteWith(
    { topics: ['fire'], authors: ['ada'], timezone: 'Europe/Berlin', ...written },
    {
      topics: { fire: { title: 'Fire' }, smoke: { title: 'Smoke' } },
      people: { ada: { name: 'Ada Li' }, bo: { name: 'Bo Ek' } },
      settings: { url: 'https://example.org/news/' },
    },
  )
  return liveBlogDocumentSchema.parse(toLiveBlogDocument(site, liveBlog))
}

describe('toLiveBlogDocument', () => {
  test('tells a live blog and its entries, oldest first', () => {
    expect(
      documentOf({
        entries: [
          { timestamp: '2025-12-07T12:20:00+01:00', label: 'Breaking', topics: ['smoke'] },
          { timestamp: '2025-12-07T12:10:00+01:00', slug: 'first', authors: ['bo'] },
        ],
      }),
    ).toEqual({
      $schema: 'https://example.org/news/schemas/live-blog-1.json',
      version: 1,
      id: 'tag:example.org,2025:live/harbour-fire',
      slug: 'harbour-fire',
      url: 'https://example.org/news/live/harbour-fire/',
      title: 'Fire in the harbour',
      description: 'A warehouse burns.',
      status: 'closed',
      language: 'en',
      timezone: 'Europe/Berlin',
      coverageStart: '2025-12-07T12:10:00+01:00',
      coverageEnd: '2025-12-07T12:20:00+01:00',
      topics: [{ slug: 'fire', title: 'Fire' }],
      authors: [{ slug: 'ada', name: 'Ada Li' }],
      html: '<p>Fire in the harbour, in full.</p>',
      entries: [
        {
          id: 'tag:example.org,2025-12-07:live/harbour-fire/1210-first',
          url: 'https://example.org/news/live/harbour-fire/2025-12-07/#at-1210-first',
          timestamp: '2025-12-07T12:10:00+01:00',
          keyEvent: false,
          pinned: false,
          topics: [{ slug: 'fire', title: 'Fire' }],
          authors: [{ slug: 'bo', name: 'Bo Ek' }],
          html: '<p>Smoke rises.</p>',
          corrections: [],
        },
        {
          id: 'tag:example.org,2025-12-07:live/harbour-fire/1220-smoke-rises',
          url: 'https://example.org/news/live/harbour-fire/2025-12-07/#at-1220-smoke-rises',
          timestamp: '2025-12-07T12:20:00+01:00',
          label: 'Breaking',
          keyEvent: false,
          pinned: false,
          topics: [
            { slug: 'fire', title: 'Fire' },
            { slug: 'smoke', title: 'Smoke' },
          ],
          authors: [{ slug: 'ada', name: 'Ada Li' }],
          html: '<p>Smoke rises.</p>',
          corrections: [],
        },
      ],
    })
  })

  test('keeps of a withdrawn entry its place and the reason', () => {
    const [entry] = documentOf({
      entries: [
        {
          timestamp: '2025-12-07T12:20:00+01:00',
          title: 'Secret',
          withdrawn: { timestamp: '2025-12-07T13:00:00+01:00', reason: 'Not so.' },
        },
      ],
    }).entries
    expect(entry).toMatchObject({
      html: '',
      withdrawn: { timestamp: '2025-12-07T13:00:00+01:00', reason: 'Not so.' },
    })
    expect(entry).not.toHaveProperty('title')
  })

  test('tells changes and corrections', () => {
    const [entry] = documentOf({
      entries: [
        {
          timestamp: '2025-12-07T12:20:00+01:00',
          updated: '2025-12-07T12:40:00+01:00',
          corrections: [
            { timestamp: '2025-12-07T13:00:00+01:00', kind: 'correction', text: 'Pier 4.' },
          ],
        },
      ],
    }).entries
    expect(entry).toMatchObject({
      updated: '2025-12-07T12:40:00+01:00',
      corrections: [
        { timestamp: '2025-12-07T13:00:00+01:00', kind: 'correction', text: 'Pier 4.' },
      ],
    })
  })
})
