import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { buildFixture } from './build-fixture.ts'
import { type BuiltPage, linksOf, readPages } from './read-site.ts'

const CASES = [
  { content: 'content', origin: 'https://harbour-post.example', base: '/' },
  { content: 'tests/fixtures/based', origin: 'https://example.org', base: '/news/' },
]

describe.each(CASES)('the site built from $content', ({ content, origin, base }) => {
  let out: string
  let pages: BuiltPage[]

  beforeAll(async () => {
    out = await buildFixture(content, ['--no-search'])
    pages = readPages(out, base)
  })

  test('has no link that leads nowhere, and none out of the base path', () => {
    const ids = new Map(
      pages.map(({ path, document }) => [
        path,
        new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
      ]),
    )
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .map((link) => ({ ...link, url: new URL(link.href, origin + page.path) }))
        .filter(({ url }) => url.origin === origin && !leads(url))
        .map(({ from, href }) => `${from}: ${href}`),
    )
    expect(broken).toEqual([])

    function leads(url: URL): boolean {
      if (!url.pathname.startsWith(base)) return false
      const file = decodeURIComponent(url.pathname.slice(base.length))
      const isPage = file === '' || file.endsWith('/')
      if (!existsSync(join(out, isPage ? `${file}index.html` : file))) return false
      const fragment = decodeURIComponent(url.hash.slice(1))
      return fragment === '' || (ids.get(url.pathname)?.has(fragment) ?? false)
    }
  })

  test('has no id twice on a page', () => {
    const twice = pages.flatMap(({ file, document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`)
    })
    expect(twice).toEqual([])
  })

  test('asks no other origin for anything', () => {
    const asked = pages.flatMap(({ file, document }) =>
      [
        ...document.querySelectorAll(
          'img, script, iframe, source, link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]',
        ),
      ]
        .flatMap((element) => [element.getAttribute('src'), element.getAttribute('href')])
        .filter((url) => url != null && !url.startsWith(base))
        .map((url) => `${file}: ${url}`),
    )
    expect(asked).toEqual([])
  })

  test('gives each page a title of its own, a description and a canonical address', () => {
    const indexed = pages.filter(
      ({ document }) => !document.querySelector('meta[name="robots"][content*="noindex"]'),
    )
    const titles = indexed.map(({ document }) => document.title)
    const twins = indexed.filter(
      ({ document }, index) =>
        titles.indexOf(document.title) !== index &&
        document.querySelector('link[rel="canonical"]')?.getAttribute('href') !==
          indexed[titles.indexOf(document.title)]?.document
            .querySelector('link[rel="canonical"]')
            ?.getAttribute('href'),
    )
    expect(twins.map(({ file }) => file)).toEqual([])
    for (const { file, document } of indexed) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
      expect(canonical, file).toMatch(new RegExp(`^${origin}${base}`))
      expect(
        document.querySelector('meta[name="description"]')?.getAttribute('content'),
        file,
      ).toBeTruthy()
    }
  })

  test('has one h1 a page and no jump in its headings', () => {
    const jumps = pages.flatMap(({ file, document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      )
      const first = levels.filter((level) => level === 1).length === 1 ? [] : [`${file}: h1`]
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)
      return [...first, ...skipped.map((level) => `${file}: h${level}`)]
    })
    expect(jumps).toEqual([])
  })
})
