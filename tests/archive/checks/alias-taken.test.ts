import { describe, expect, test } from 'vitest'

import { reportOf, reportOfFiles } from '../report-of.ts'

describe('aliasTaken', () => {
  test('names the other that claims a former path', async () => {
    expect(await reportOf('alias-taken')).toEqual([
      'tests/fixtures/alias-taken/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:4:5  alias-taken',
      '  "/live/fire" is already the path of tests/fixtures/alias-taken/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md.',
      '  Remove it from one of the two.',
    ])
  })

  test('refuses the path of a page that is published', async () => {
    expect(await reportOf('alias-taken-by-page')).toEqual([
      'tests/fixtures/alias-taken-by-page/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:11  alias-taken',
      '  "/live/harbour-fire/" is already the path of a page of the site.',
      '  Remove it.',
    ])
  })

  test('refuses the path that the entry has today', async () => {
    expect(await reportOf('alias-taken-by-itself')).toEqual([
      'tests/fixtures/alias-taken-by-itself/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:11  alias-taken',
      '  "/live/harbour-fire/2025-12-07/#at-1220-smoke-rises" is where this is published now.',
      '  Remove it.',
    ])
  })

  test.each([
    '/404/',
    '/favicon.svg',
    '/robots.txt/',
    '/pictures/old/',
    '/topics/fire/2/',
    '/live/harbour-fire/state.json',
    '/live/old-fire/live-blog.md/',
    '/live/harbour-fire/preview.png',
    '/live/harbour-fire/2025-12-07/1220-smoke/preview.png',
  ])('refuses %s, where no link leads but something is published', async (alias) => {
    const report = await reportOfFiles({
      'site.yaml': 'title: The Quay\ndescription: News.\nurl: https://example.org/\n',
      'topics.yaml': 'fire: { title: Fire }\n',
      'live-blogs/harbour-fire/index.md': `---\ntitle: Fire\ndescription: It burns.\nstatus: upcoming\naliases: [${alias}]\n---\n`,
    })
    expect(report).toEqual([
      'content/live-blogs/harbour-fire/index.md:5:11  alias-taken',
      `  "${alias}" is already the path of a page of the site.`,
      '  Remove it.',
    ])
  })

  test('lets a page that is no longer there have any other path', async () => {
    const report = await reportOfFiles({
      'site.yaml': 'title: The Quay\ndescription: News.\nurl: https://example.org/\n',
      'live-blogs/harbour-fire/index.md':
        '---\ntitle: Fire\ndescription: It burns.\nstatus: upcoming\naliases: [/topics/gone/2/, /pictures-of-fire/, /old/page.html]\n---\n',
    })
    expect(report).toEqual([])
  })
})
