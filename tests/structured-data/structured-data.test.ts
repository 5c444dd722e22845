import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { structuredData } from '../../src/structured-data/structured-data.ts'
import { entryArticle } from '../../src/components/entry-article.ts'
import { chromeView } from '../../src/views/chrome.ts'
import { coverView } from '../../src/views/cover.ts'
import { dayPageView } from '../../src/views/day-page.ts'
import { coverHead, dayHead } from '../../src/views/live-blog-head.ts'
import { topicsHead } from '../../src/views/page-head.ts'
import { wordsIn } from '../../src/words/words-in.ts'
import { manyEntries } from '../builders/entry.ts'
import type { WrittenLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith } from '../builders/site.ts'

const person = z.strictObject({
  '@type': z.literal('Person'),
  '@id': z.url().optional(),
  name: z.string().min(1),
  url: z.url().optional(),
})
const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
  url: z.url().optional(),
})
const moment = z.iso.datetime({ offset: true })

/** Google's fields of an article, and schema.org's of a live blog. */
const liveBlogPosting = z.strictObject({
  '@type': z.literal('LiveBlogPosting'),
  '@id': z.url(),
  url: z.url(),
  mainEntityOfPage: z.url(),
  headline: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string(),
  datePublished: moment,
  coverageStartTime: moment,
  dateModified: moment,
  coverageEndTime: moment.optional(),
  author: z.union([z.array(person).min(1), organization]),
  publisher: organization,
  isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name: z.string() }),
  keywords: z.array(z.string()).optional(),
  image: z.looseObject({ '@type': z.literal('ImageObject'), url: z.url(), caption: z.string() }),
  liveBlogUpdate: z.array(
    z.strictObject({
      '@type': z.literal('BlogPosting'),
      url: z.url(),
      headline: z.string().min(1).optional(),
      datePublished: moment,
      dateModified: moment.optional(),
      author: z.array(person).optional(),
      articleBody: z.string().min(1),
      image: z.url().optional(),
      correction: z
        .array(
          z.strictObject({
            '@type': z.literal('CorrectionComment'),
            text: z.string(),
            datePublished: moment,
          }),
        )
        .optional(),
    }),
  ),
})
const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([liveBlogPosting, z.looseObject({ '@type': z.literal('BreadcrumbList') })]),
})

function coverOf(liveBlog: WrittenLiveBlog) {
  const { site, liveBlog: of } = aSiteWith(
    { authors: ['ada'], ...liveBlog },
    { people: { ada: { name: 'Ada Li' } }, settings: { url: 'https://example.org/news/' } },
  )
  const cover = coverView(site, of)
  const text = structuredData(coverHead(site, cover), chromeView(site), site.links.origin, {
    url: cover.canonical,
    liveBlog: cover.liveBlog,
    days: cover.timeline,
  })
  return {
    text: text ?? '',
    posting: graphSchema.parse(JSON.parse(text ?? ''))['@graph'][0],
    cover,
  }
}

describe('structuredData', () => {
  test('tells every update of a page with its address, moments, author, text and corrections', () => {
    const { posting } = coverOf({
      timezone: 'Europe/Berlin',
      entries: [
        {
          timestamp: '2025-12-07T12:20:00+01:00',
          title: 'Smoke',
          keyEvent: true,
          corrections: [
            { timestamp: '2025-12-08T09:00:00+01:00', kind: 'correction', text: 'Pier 4.' },
          ],
        },
      ],
    })
    expect(posting.liveBlogUpdate).toEqual([
      {
        '@type': 'BlogPosting',
        url: 'https://example.org/news/live/harbour-fire/2025-12-07/#at-1220-smoke-rises',
        headline: 'Smoke',
        datePublished: '2025-12-07T12:20:00+01:00',
        dateModified: '2025-12-08T09:00:00+01:00',
        author: [
          {
            '@type': 'Person',
            '@id': 'https://example.org/news/people/ada/',
            name: 'Ada Li',
          },
        ],
        articleBody: 'Smoke rises.',
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'Pier 4.',
            datePublished: '2025-12-08T09:00:00+01:00',
          },
        ],
      },
    ])
    expect(posting).toMatchObject({
      dateModified: '2025-12-08T09:00:00+01:00',
      coverageStartTime: '2025-12-07T12:20:00+01:00',
      coverageEndTime: '2025-12-07T12:20:00+01:00',
    })
  })

  test('has the picture that is drawn for the live blog, where it has none', () => {
    const { posting, cover } = coverOf({ entries: [{ timestamp: '2025-12-07T12:20:00Z' }] })
    expect(posting.image).toEqual({
      '@type': 'ImageObject',
      url: `https://example.org${cover.liveBlog.previewPicture?.path ?? ''}`,
      width: { '@type': 'QuantitativeValue', value: 1200 },
      height: { '@type': 'QuantitativeValue', value: 630 },
      caption: 'As it happened · Fire in the harbour · 1 update · 7 December 2025',
    })
  })

  test('gives coverage no end while it goes on', () => {
    const entries = [{ timestamp: '2025-12-07T12:20:00Z' }]
    expect(coverOf({ status: 'live', entries }).posting.coverageEndTime).toBeUndefined()
  })

  test('lets no text end its script', () => {
    const { text, posting } = coverOf({
      title: '</script><script>alert(1)</script><!--',
      entries: [{ timestamp: '2025-12-07T12:20:00Z', title: '</ScRiPt>', keyEvent: true }],
    })
    expect(text).not.toContain('<')
    expect(posting.headline).toBe('</script><script>alert(1)</script><!--')
  })

  test('gives a withdrawn update its reason, and not its text', () => {
    const { text, posting } = coverOf({
      entries: [
        {
          timestamp: '2025-12-07T12:20:00Z',
          title: 'Secret',
          withdrawn: { timestamp: '2025-12-07T13:00:00Z', reason: 'Not so.' },
        },
      ],
    })
    expect(posting.liveBlogUpdate[0]?.articleBody).toBe('Not so.')
    expect(text).not.toContain('Secret')
  })

  test('is less than a fifth of the timeline of hundreds of entries', () => {
    const words = 'The wind turns and the smoke with it, over the old quay and the market. '
    const { text, cover } = coverOf({
      entries: manyEntries(400, '2025-12-07T12:00:00Z').map((entry) => ({
        ...entry,
        firstWords: words,
      })),
    })
    const body = `<p>${words.repeat(14)}</p>`
    const html = cover.timeline
      .flatMap(({ entries }) =>
        entries.map((entry) => entryArticle({ ...entry, html: body }, wordsIn('en'))),
      )
      .join('')
    expect(
      Buffer.byteLength(text) / (Buffer.byteLength(html) + Buffer.byteLength(text)),
    ).toBeLessThan(0.2)
  })

  test('tells a day with its own address, and the way to it', () => {
    const { site, liveBlog } = aSiteWith({
      entries: [{ timestamp: '2025-12-06T12:20Z' }, { timestamp: '2025-12-07T12:20Z' }],
    })
    const view = dayPageView(site, liveBlog, '2025-12-07')
    const head = dayHead(site, view)
    const text = structuredData(head, chromeView(site), site.links.origin, {
      url: view.canonical,
      liveBlog: view.liveBlog,
      days: [view.day],
    })
    expect(head.previous).toBe('/live/harbour-fire/2025-12-06/')
    expect(JSON.parse(text ?? '')).toMatchObject({
      '@graph': [
        { url: 'https://example.org/live/harbour-fire/2025-12-07/' },
        {
          itemListElement: [
            { position: 1, name: 'The Quay', item: 'https://example.org/' },
            { position: 2, item: 'https://example.org/live/harbour-fire/' },
            { position: 3, item: 'https://example.org/live/harbour-fire/2025-12-07/' },
          ],
        },
      ],
    })
  })

  test('calls a list a collection, and says nothing of a page that is not listed', () => {
    const { site } = aSiteWith({})
    const head = topicsHead(site)
    const of = (listed: boolean) =>
      structuredData({ ...head, listed }, chromeView(site), site.links.origin, undefined)
    expect(JSON.parse(of(true) ?? '')).toMatchObject({
      '@graph': [{ '@type': 'CollectionPage', url: 'https://example.org/topics/' }, {}],
    })
    expect(of(false)).toBeUndefined()
  })
})
