import { describe, expect, test } from 'vitest'

import { loadArchive } from '../../../src/archive/load-archive.ts'
import { reportOf } from '../report-of.ts'

describe('remoteImage', () => {
  test('warns, and leaves the site to be published', async () => {
    expect(await reportOf('remote-image')).toEqual([
      'tests/fixtures/remote-image/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:11  remote-image (warning)',
      '  The picture https://pictures.example/quay.jpg lies elsewhere, so it is published as a link.',
      '  To show it, save it beside the Markdown file and give its file name.',
      'tests/fixtures/remote-image/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:7:1  remote-image (warning)',
      '  The picture //pictures.example/pier.jpg lies elsewhere, so it is published as a link.',
      '  To show it, save it beside the Markdown file and give its file name.',
    ])
  })

  test('publishes the archive all the same', async () => {
    const { parts } = await loadArchive('tests/fixtures/remote-image')
    expect(parts?.liveBlogs[0]?.entries).toHaveLength(1)
  })
})
