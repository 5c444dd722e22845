import { describe, expect, test } from 'vitest'

import { partsOf, sitemapParts, sitemapUrls } from '../../src/views/sitemap.ts'
import { manyEntries } from '../builders/entry.ts'
import type { Site } from '../../src/views/site.ts'
import { aSite } from '../builders/site.ts'

const urlsOf = (site: Site) =>
  new Map(toldParts(site).flatMap(({ urls }) => urls.map(({ url, lastmod }) => [url, lastmod])))

/** The sitemaps with their pages as they are told. */
const toldParts = (site: Site) =>
  sitemapParts(site).map(({ pages, ...part }) => ({
    ...part,
    urls: sitemapUrls(site, { ...part, pages }),
  }))

describe('sitemapParts', () => {
  const site = aSite({
    settings: { url: 'https://example.org/news/', timezone: 'Europe/London' },
    topics: { fire: { title: 'Fire' }, quiet: { title: 'Quiet' } },
    people: { ada: { name: 'Ada Li' } },
    liveBlogs: [
      {
        slug: 'one-day',
        authors: ['ada'],
        entries: [{ timestamp: '2025-07-01T12:00Z', keyEvent: true, aliases: ['/old/'] }],
      },
      {
        slug: 'two-days',
        topics: ['fire'],
        entries: [
          {
            timestamp: '2025-06-01T12:00Z',
            corrections: [{ timestamp: '2025-12-20T12:00Z', kind: 'correction', text: 'Pier 4.' }],
          },
          { timestamp: '2025-06-02T12:00Z', updated: '2025-06-02T13:00Z' },
        ],
      },
    ],
  })

  test('lists each page that is its own canonical address, with its last change', () => {
    expect(toldParts(site)).toEqual([
      {
        name: 'pages',
        lastmod: '2025-07-01T13:00:00+01:00',
        urls: [
          { url: 'https://example.org/news/', lastmod: '2025-07-01T13:00:00+01:00' },
          { url: 'https://example.org/news/topics/' },
          { url: 'https://example.org/news/archive/' },
          { url: 'https://example.org/news/feeds/' },
          { url: 'https://example.org/news/corrections/' },
          { url: 'https://example.org/news/topics/fire/' },
          { url: 'https://example.org/news/topics/quiet/' },
          { url: 'https://example.org/news/people/ada/' },
          { url: 'https://example.org/news/archive/2025/' },
          { url: 'https://example.org/news/archive/2025/07/' },
          { url: 'https://example.org/news/archive/2025/06/' },
        ],
      },
      {
        name: '2025-06',
        lastmod: '2025-12-20T12:00:00+00:00',
        urls: [
          { url: 'https://example.org/news/live/two-days/', lastmod: '2025-12-20T12:00:00+00:00' },
          {
            url: 'https://example.org/news/live/two-days/2025-06-01/',
            lastmod: '2025-12-20T12:00:00+00:00',
          },
          {
            url: 'https://example.org/news/live/two-days/2025-06-02/',
            lastmod: '2025-06-02T14:00:00+01:00',
          },
        ],
      },
      {
        name: '2025-07',
        lastmod: '2025-07-01T13:00:00+01:00',
        urls: [
          { url: 'https://example.org/news/live/one-day/', lastmod: '2025-07-01T13:00:00+01:00' },
        ],
      },
    ])
  })

  test('lists each page of a long list', () => {
    const long = aSite({
      topics: { fire: { title: 'Fire' } },
      liveBlogs: [{ topics: ['fire'], entries: manyEntries(200, '2025-12-07T06:00:00Z') }],
    })
    const lists = [...urlsOf(long).keys()].filter((url) => url.includes('/topics/fire/'))
    expect(lists).toEqual([
      'https://example.org/topics/fire/1/',
      'https://example.org/topics/fire/',
    ])
  })

  test('dates what happened before 1970 when it happened', () => {
    const old = aSite({
      liveBlogs: [{ slug: 'flood', entries: [{ timestamp: '1953-02-01T02:00Z' }] }],
    })
    expect(urlsOf(old).get('https://example.org/live/flood/')).toBe('1953-02-01T02:00:00+00:00')
  })

  test('lists no page twice', () => {
    const urls = toldParts(site).flatMap((part) => part.urls.map(({ url }) => url))
    expect(new Set(urls).size).toBe(urls.length)
  })

  test('begins another sitemap where one would hold too many pages', () => {
    expect(partsOf(site, 2).map(({ name, pages }) => [name, pages.length])).toEqual([
      ['pages', 2],
      ['pages-2', 2],
      ['pages-3', 2],
      ['pages-4', 2],
      ['pages-5', 2],
      ['pages-6', 1],
      ['2025-06', 2],
      ['2025-06-2', 1],
      ['2025-07', 1],
    ])
  })
})
