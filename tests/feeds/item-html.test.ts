import { describe, expect, test } from 'vitest'

import { itemHtml } from '../../src/feeds/item-html.ts'
import type { FeedItem } from '../../src/views/syndication/feed-item.ts'

const item: FeedItem = {
  id: 'tag:example.org,2025-12-07:live/talks/1220-a',
  url: 'https://example.org/news/live/talks/2025-12-07/#at-1220-a',
  title: 'A',
  language: 'en',
  html: '',
  published: 0,
  updated: 0,
  authors: [],
  topics: [],
  corrections: [],
}

describe('itemHtml', () => {
  test.each([
    ['<a href="/news/topics/x/">x</a>', '<a href="https://example.org/news/topics/x/">x</a>'],
    ['<a href="https://other.example/">x</a>', '<a href="https://other.example/">x</a>'],
    [
      '<a href="#in.fn-1">1</a>',
      '<a href="https://example.org/news/live/talks/2025-12-07/#in.fn-1">1</a>',
    ],
    [
      '<img src="/p/a-960.webp" srcset="/p/a-480.webp 480w, /p/a-960.webp 960w" alt="a > b">',
      '<img src="https://example.org/p/a-960.webp" srcset="https://example.org/p/a-480.webp 480w, https://example.org/p/a-960.webp 960w" alt="a > b">',
    ],
    [
      '<figure class="picture"><img src="/p/a.webp" alt="a"><figcaption>C</figcaption></figure>',
      '<figure class="picture"><img src="https://example.org/p/a.webp" alt="a"><figcaption>C</figcaption></figure>',
    ],
    [
      '<figure class="embed" data-player="https://player.vimeo.com/video/1"><a href="https://vimeo.com/1">v</a></figure>',
      '<figure class="embed"><a href="https://vimeo.com/1">v</a></figure>',
    ],
    ['<p>write href="/x" or src="/y"</p>', '<p>write href="/x" or src="/y"</p>'],
    ['<p>1 < 2, href="/x"</p>', '<p>1 < 2, href="/x"</p>'],
  ])('makes of %s', (html, absolute) => {
    expect(itemHtml({ ...item, html }, 'https://example.org')).toBe(absolute)
  })

  test('puts the picture before the text and corrections after it', () => {
    const picture = { src: '/p.webp', srcset: '', sizes: '', width: 4, height: 3, alt: 'A "boat"' }
    const corrections = [{ timestamp: 0, kind: 'retraction' as const, text: 'No <boat>.' }]
    expect(
      itemHtml({ ...item, html: '<p>x</p>', picture, corrections }, 'https://example.org'),
    ).toBe(
      '<figure><img src="https://example.org/p.webp" alt="A &quot;boat&quot;" width="4" height="3"></figure>\n' +
        '<p>x</p>\n<p><strong>Retraction:</strong> No &lt;boat&gt;.</p>',
    )
  })
})
