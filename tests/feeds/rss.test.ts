import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'

import { toRss } from '../../src/feeds/rss.ts'
import { aFeed, anItem } from '../builders/feed.ts'

describe('toRss', () => {
  test('gives an item the same bytes in every feed, first or not', async () => {
    const [first, second] = [anItem('1220-a'), anItem('1230-b')]
    const alone = await toRss(aFeed([first]))
    const again = await toRss(aFeed([first]))
    const both = await toRss(aFeed([second, first]))
    expect(again).toBe(alone)
    expect(both).toContain(alone.slice(alone.indexOf('<item>'), alone.indexOf('</channel>')))
    expect(both.indexOf('1230-b')).toBeLessThan(both.indexOf('1220-a'))
  })

  test('is a feed without items, too', async () => {
    const xml = await toRss(aFeed([]))
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><\?xml-stylesheet href="\/feed.css"[^>]*\?><rss version="2.0" xmlns:content=/,
    )
    expect(parseRssFeed(xml)).toMatchObject({ title: 'Talks', description: 'What was said.' })
  })

  test('keeps ids that look like numbers, and entities, as they are', async () => {
    const item = anItem('0012', {
      id: '0012',
      title: 'Ärger & <Zorn> &#235;',
      authors: ['Zoë & Co'],
    })
    const [read] = parseRssFeed(await toRss(aFeed([item]))).items ?? []
    expect(read?.guid).toEqual({ value: '0012', isPermaLink: false })
    expect(read?.title).toBe('Ärger & <Zorn> &#235;')
    expect(read?.dc?.creators).toEqual(['Zoë & Co'])
  })

  test('leaves out characters that would make the document unreadable', async () => {
    const item = anItem('1220-a', { title: 'a\u0008b\uD800c', html: '<p>x\u000By ]]> z</p>' })
    const xml = await toRss(aFeed([item]))
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    expect(parseRssFeed(xml).items?.[0]?.content?.encoded).toBe('<p>xy ]]> z</p>')
  })

  test('tells when an item changed only if it did', async () => {
    const changed = anItem('1220-a', { updated: Date.UTC(2025, 11, 8) })
    expect(await toRss(aFeed([changed]))).toContain(
      '<atom:updated>2025-12-08T00:00:00.000Z</atom:updated>',
    )
    expect(await toRss(aFeed([anItem('1230-b')]))).not.toContain('atom:updated')
  })

  test('says of a withdrawn entry that it is, and why', async () => {
    const item = anItem('1220-a', {
      html: '',
      withdrawn: { timestamp: Date.UTC(2025, 11, 8), reason: 'We had <b>it</b> wrong.' },
    })
    expect(parseRssFeed(await toRss(aFeed([item]))).items?.[0]?.content?.encoded).toBe(
      '<p>This entry was withdrawn. We had &lt;b&gt;it&lt;/b&gt; wrong.</p>',
    )
  })
})
