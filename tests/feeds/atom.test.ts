import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'

import { toAtom } from '../../src/feeds/atom.ts'
import { aFeed, anItem } from '../builders/feed.ts'

describe('toAtom', () => {
  test('gives back what it was given', () => {
    const item = anItem('0012', {
      title: 'Ärger & <Zorn> &#235;',
      authors: ['Zoë & Co'],
      topics: ['Fire & flood'],
      html: '<p>x ]]> y</p>',
      updated: Date.UTC(2025, 11, 8),
    })
    const feed = parseAtomFeed(toAtom(aFeed([item], { updated: item.updated })))
    expect(feed.updated).toBe('2025-12-08T00:00:00.000Z')
    expect(feed.entries?.[0]).toMatchObject({
      id: item.id,
      title: { value: 'Ärger & <Zorn> &#235;' },
      published: '2025-12-07T17:20:00.000Z',
      updated: '2025-12-08T00:00:00.000Z',
      authors: [{ name: 'Zoë & Co' }],
      categories: [{ term: 'Fire & flood' }],
      content: { value: '<p>x ]]> y</p>', type: 'html' },
    })
  })

  test('leaves out characters that would make the document unreadable', () => {
    const xml = toAtom(aFeed([anItem('a', { title: 'a\u0008b\uD800c', topics: ['x\u000By'] })]))
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
  })

  test('leads from the feed to its history and its hub', () => {
    const xml = toAtom(
      aFeed([], {
        previousUrl: 'https://example.org/live/talks/feed/a.xml',
        hub: 'https://hub.example/',
      }),
    )
    expect(parseAtomFeed(xml).links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', 'https://example.org/live/talks/'],
      ['self', 'https://example.org/live/talks/atom.xml'],
      ['prev-archive', 'https://example.org/live/talks/feed/a.xml'],
      ['hub', 'https://hub.example/'],
    ])
    expect(xml).not.toContain('fh:archive/')
  })

  test('leads from a document of the history to the feed and to the document before, never after', () => {
    const xml = toAtom(
      aFeed([], {
        archiveUrl: 'https://example.org/live/talks/feed/b.xml',
        previousUrl: 'https://example.org/live/talks/feed/a.xml',
      }),
    )
    expect(parseAtomFeed(xml).links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', 'https://example.org/live/talks/'],
      ['self', 'https://example.org/live/talks/feed/b.xml'],
      ['current', 'https://example.org/live/talks/atom.xml'],
      ['prev-archive', 'https://example.org/live/talks/feed/a.xml'],
    ])
    expect(xml).toContain('<fh:archive/>')
  })

  test('tells a withdrawn entry as deleted, at the moment of its last change', () => {
    const when = Date.UTC(2025, 11, 8)
    const withdrawn = { timestamp: when, reason: 'We had <it> wrong.' }
    const xml = toAtom(aFeed([anItem('a', { html: '', withdrawn, updated: when })]))
    expect(xml).toContain(
      '<at:deleted-entry ref="tag:example.org,2025-12-07:live/talks/a" when="2025-12-08T00:00:00.000Z"><at:comment>We had &lt;it&gt; wrong.</at:comment></at:deleted-entry>',
    )
    expect(parseAtomFeed(xml).entries?.[0]?.content?.value).toContain('This entry was withdrawn.')
  })
})
