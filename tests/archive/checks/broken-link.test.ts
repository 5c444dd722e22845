import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('brokenLink', () => {
  test('suggests the Markdown file that must be meant', async () => {
    expect(await reportOf('broken-link')).toEqual([
      'tests/fixtures/broken-link/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:13  broken-link',
      '  The link "1305-roof-fals.md" leads nowhere.',
      '  Did you mean "1305-roof-falls.md"?',
    ])
  })

  test('finds the entry in another folder', async () => {
    expect(await reportOf('broken-link-other-day')).toEqual([
      'tests/fixtures/broken-link-other-day/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:6  broken-link',
      '  The link "../2025-12-08/0900-embers.md" leads nowhere.',
      '  Did you mean "../2025-12-08/0900-embers-glow.md"?',
      'tests/fixtures/broken-link-other-day/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:6:5  broken-link',
      '  The link "/live/harbour-fire/2025-12-08/#at-0900-ember" leads nowhere.',
      '  Did you mean "/live/harbour-fire/2025-12-08/#at-0900-embers-glow"?',
    ])
  })

  test('suggests a page of the site', async () => {
    expect(await reportOf('broken-link-page')).toEqual([
      'tests/fixtures/broken-link-page/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:5  broken-link',
      '  The link "/topics/wether/" leads nowhere.',
      '  Did you mean "/topics/weather/"?',
      'tests/fixtures/broken-link-page/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:6:5  broken-link',
      '  The link "/live/harbor-fire/" leads nowhere.',
      '  Did you mean "/live/harbour-fire/"?',
    ])
  })

  test('suggests the fragment of an entry of the day', async () => {
    expect(await reportOf('broken-link-fragment')).toEqual([
      'tests/fixtures/broken-link-fragment/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:4  broken-link',
      '  The link "#at-1305-roof-fell" leads nowhere.',
      '  Did you mean "#at-1305-roof-falls"?',
    ])
  })

  test('turns a path from the content folder into one from here', async () => {
    expect(await reportOf('broken-link-from-top')).toEqual([
      'tests/fixtures/broken-link-from-top/live-blogs/harbour-fire/index.md:6:15  broken-link',
      '  The link "/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md" leads nowhere.',
      '  Did you mean "2025-12-07/1220-smoke-rises.md"?',
    ])
  })

  test('says that a draft is not published', async () => {
    expect(await reportOf('broken-link-draft')).toEqual([
      'tests/fixtures/broken-link-draft/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:6  broken-link',
      '  The link "1305-roof-falls.md" leads to a draft, which is not published.',
      '  Publish it by removing its `draft: true`, or leave the link out until then.',
    ])
  })

  test('tells how to link when nothing is near', async () => {
    expect(await reportOf('broken-link-unlike')).toEqual([
      'tests/fixtures/broken-link-unlike/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:5  broken-link',
      '  The link "javascript:alert(1)" leads nowhere.',
      '  Link to an entry by the path of its Markdown file from here, or to a page of the site by its path from `/`.',
      'tests/fixtures/broken-link-unlike/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:41  broken-link',
      '  The link "evacuation-plan-of-the-port.pdf" leads nowhere.',
      '  Link to an entry by the path of its Markdown file from here, or to a page of the site by its path from `/`.',
    ])
  })
})
