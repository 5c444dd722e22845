import { describe, expect, test } from 'vitest'

import { toNewsSitemap, toSitemap, toSitemapIndex } from '../../src/feeds/sitemap.ts'

describe('toSitemap', () => {
  test('tells pages with their last change', () => {
    expect(
      toSitemap([
        { url: 'https://example.org/a&b/', lastmod: '2025-07-01T13:00:00+01:00' },
        { url: 'https://example.org/' },
      ]),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a&amp;b/</loc><lastmod>2025-07-01T13:00:00+01:00</lastmod></url>
<url><loc>https://example.org/</loc></url>
</urlset>
`)
  })
})

describe('toSitemapIndex', () => {
  test('tells sitemaps', () => {
    const part = { name: '2025-07', lastmod: '2025-07-01T13:00:00+01:00', pages: [] }
    expect(toSitemapIndex([part], (name) => `https://example.org/${name}.xml`))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://example.org/2025-07.xml</loc><lastmod>2025-07-01T13:00:00+01:00</lastmod></sitemap>
</sitemapindex>
`)
  })
})

describe('toNewsSitemap', () => {
  test.each([
    ['en-GB', 'en'],
    ['zh-Hant', 'zh-tw'],
    ['zh', 'zh-cn'],
  ])('tells what a page in %s is called, and when it was published', (language, told) => {
    expect(
      toNewsSitemap([
        {
          url: 'https://example.org/',
          title: 'A < B\u0008',
          publication: 'The Quay',
          language,
          published: '2025-06-05T11:00:00+02:00',
        },
      ]),
    ).toContain(
      `<url><loc>https://example.org/</loc><news:news><news:publication><news:name>The Quay</news:name><news:language>${told}</news:language></news:publication><news:publication_date>2025-06-05T11:00:00+02:00</news:publication_date><news:title>A &lt; B</news:title></news:news></url>`,
    )
  })
})
