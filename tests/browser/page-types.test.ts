import { expect, test } from 'vitest'

import { pageTypes } from './page-types.ts'

test('pageTypes names the largest page of each kind', () => {
  const files = [
    { file: 'index.html', size: 10 },
    { file: 'live/a/index.html', size: 20 },
    { file: 'live/b/index.html', size: 30 },
    { file: 'live/b/2025-12-07/index.html', size: 5 },
    { file: 'live/b/2025-12-07/1220-end/index.html', size: 5 },
    { file: 'archive/2025/12/index.html', size: 5 },
    { file: '404.html', size: 5 },
    { file: 'rss.xml', size: 500 },
  ]
  expect(pageTypes(files)).toEqual([
    { name: 'home', path: '' },
    { name: 'cover', path: 'live/b/' },
    { name: 'day', path: 'live/b/2025-12-07/' },
    { name: 'share', path: 'live/b/2025-12-07/1220-end/' },
    { name: 'month', path: 'archive/2025/12/' },
    { name: 'not-found', path: '404.html' },
  ])
})
