import { describe, expect, test } from 'vitest'

import { kindOf } from '../../../src/bench/figures/count-files.ts'

describe('kindOf', () => {
  test.each([
    ['live/talks/index.html', 'covers'],
    ['live/talks/2025-12-07/index.html', 'days'],
    ['live/talks/2025-12-07/1220-both-sides-go-home/index.html', 'share pages'],
    ['live/talks/rss.xml', 'feeds'],
    ['topics/talks/rss.xml', 'feeds'],
    ['topics/talks/atom.xml', 'feeds'],
    ['rss.xml', 'feeds'],
    ['feeds/index.html', 'feeds'],
    ['topics/index.html', 'topics'],
    ['topics/talks/3/index.html', 'topics'],
    ['people/jane-doe/index.html', 'people'],
    ['archive/2025/12/index.html', 'archive'],
    ['search/index.html', 'search'],
    ['pagefind/6f33/fragment/en_1.pf_fragment', 'search'],
    ['index.html', 'home page, assets and the rest'],
    ['_astro/base.css', 'home page, assets and the rest'],
    ['sitemap.xml', 'home page, assets and the rest'],
  ])('%s is of the %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
})
