import { describe, expect, test } from 'vitest'

import { correctionsPageView } from '../../src/views/corrections-page.ts'
import { correctionOutputs } from '../../src/views/outputs/correction-outputs.ts'
import { correctionsPagePaths } from '../../src/views/paths.ts'
import { aSite } from '../builders/site.ts'

const correction = { kind: 'correction', text: 'It was pier 4.' } as const

const quay = (title = 'Harbour fire') =>
  aSite({
    settings: { url: 'https://example.org/news/' },
    liveBlogs: [
      {
        slug: 'harbour-fire',
        title,
        timezone: 'Europe/Berlin',
        entries: [
          {
            slug: 'smoke',
            timestamp: '2025-12-07T12:00Z',
            title: 'Smoke',
            corrections: [{ ...correction, timestamp: '2025-12-07T23:30Z' }],
            withdrawn: { timestamp: '2025-12-09T09:00Z', reason: 'There was no smoke.' },
          },
          { timestamp: '2025-12-07T12:10Z', title: 'Never corrected' },
        ],
      },
      {
        slug: 'hafen',
        title: 'Der Hafen',
        language: 'de',
        entries: [
          {
            slug: 'rauch',
            timestamp: '2025-12-07T12:00Z',
            title: 'Rauch',
            corrections: [
              {
                timestamp: '2025-12-08T10:00Z',
                kind: 'retraction',
                text: 'Es gab keinen Rauch.',
              },
            ],
          },
        ],
      },
    ],
  })

describe('correctionsPageView', () => {
  test('tells what was corrected and withdrawn in all live blogs, newest first, by the days of their clocks', () => {
    const { days, ...page } = correctionsPageView(quay())
    expect(page).toEqual({
      path: '/news/corrections/',
      canonical: 'https://example.org/news/corrections/',
      feeds: [
        { name: 'RSS', type: 'application/rss+xml', path: '/news/feeds/corrections/rss.xml' },
        { name: 'Atom', type: 'application/atom+xml', path: '/news/feeds/corrections/atom.xml' },
        {
          name: 'JSON Feed',
          type: 'application/feed+json',
          path: '/news/feeds/corrections/feed.json',
        },
      ],
    })
    expect(
      days.map(({ heading, lines }) => [
        heading,
        lines.map(({ time, word, text, entry }) => [
          time.clock,
          word,
          text,
          entry.headline,
          entry.permalink,
          entry.liveBlog.title,
        ]),
      ]),
    ).toEqual([
      [
        'Tuesday 9 December 2025',
        [
          [
            '10:00',
            'Withdrawn',
            { words: 'There was no smoke.' },
            'Withdrawn',
            '/news/live/harbour-fire/2025-12-07/#at-1300-smoke',
            'Harbour fire',
          ],
        ],
      ],
      [
        'Monday 8 December 2025',
        [
          [
            '10:00',
            'Retraction',
            { words: 'Es gab keinen Rauch.', lang: 'de', dir: 'ltr' },
            'Rauch',
            '/news/live/hafen/2025-12-07/#at-1200-rauch',
            'Der Hafen',
          ],
          [
            '00:30',
            'Correction',
            { words: 'It was pier 4.' },
            'Withdrawn',
            '/news/live/harbour-fire/2025-12-07/#at-1300-smoke',
            'Harbour fire',
          ],
        ],
      ],
    ])
  })

  test('numbers pages from the oldest, so that a new correction leaves them as they are', () => {
    const corrections = Array.from({ length: 230 }, (_, index) => ({
      ...correction,
      timestamp: new Date(Date.UTC(2025, 11, 8) + index * 60_000).toISOString(),
      text: `Number ${index}.`,
    }))
    const siteWith = (count: number) =>
      aSite({
        liveBlogs: [
          {
            entries: corrections
              .slice(0, count)
              .map((of) => ({ timestamp: '2025-12-07T12:00Z', corrections: [of] })),
          },
        ],
      })
    const site = siteWith(230)
    expect(correctionsPagePaths(site)).toEqual([{ params: { page: '1' } }])
    const oldest = correctionsPageView(site, 1)
    const texts = oldest.days.flatMap(({ lines }) => lines.map(({ text }) => text.words))
    expect([texts.length, texts.at(0), texts.at(-1)]).toEqual([100, 'Number 99.', 'Number 0.'])
    expect(oldest.newerPath).toBe('/corrections/')
    const newest = correctionsPageView(site)
    expect(newest.olderPath).toBe('/corrections/1/')
    expect(newest.days[0]?.lines[0]?.text.words).toBe('Number 229.')
    expect(correctionsPageView(siteWith(229), 1)).toEqual(oldest)
    expect(() => correctionsPageView(site, 2)).toThrow('no page 2 of 230 corrections')
  })

  test('has a page before anything is corrected', () => {
    expect(correctionsPageView(aSite()).days).toEqual([])
    expect(correctionOutputs(aSite())).toHaveLength(1)
  })
})

describe('correctionOutputs', () => {
  test('have the same key for the same lines, and another when a live blog is renamed', () => {
    const keys = (title?: string) => correctionOutputs(quay(title)).map(({ key }) => key)
    expect(keys()).toEqual(keys())
    expect(keys('Fire in the harbour')).not.toEqual(keys())
  })
})
