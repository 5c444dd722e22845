import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { generateArchive } from '../../../src/bench/generate-archive.ts'
import { toHugoPath } from '../../../src/bench/hugo/convert-content.ts'
import { Hugo, hugoVersion } from '../../../src/bench/hugo/hugo.ts'
import { writeHugoSite } from '../../../src/bench/hugo/write-hugo-site.ts'
import { listFiles } from '../../../src/build/list-files.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

let content: string
let site: string

beforeAll(() => {
  content = join(temporaryFolder(), 'content')
  site = join(temporaryFolder(), 'hugo')
  generateArchive(content, 300, 5)
  writeHugoSite(content, site)
})

describe('writeHugoSite', () => {
  test('writes every live blog and every entry, and nothing else that is live', () => {
    const expected = listFiles(join(content, 'live-blogs')).map((file) => {
      const [liveBlog = '', index = ''] = file.split('/')
      return index === 'index.md' ? `live/${liveBlog}/_index.md` : toHugoPath(`live-blogs/${file}`)
    })
    const written = listFiles(join(site, 'content')).filter((file) => file.startsWith('live/'))
    expect(written).toEqual([...expected, 'live/_index.md'].sort())
  })

  test.runIf(hugoVersion())('is a site that Hugo builds, with every entry on a page', async () => {
    const hugo = new Hugo(site)
    await hugo.buildCold()
    const out = await hugo.builtSite()
    const articles = listFiles(join(out, 'live'))
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(out, 'live', file), 'utf8').split('<article ').length - 1)
    expect(articles.reduce((sum, count) => sum + count, 0)).toBe(300)
    const feed = readFileSync(join(out, 'rss.xml'), 'utf8')
    expect(feed.split('<item>').length - 1).toBe(50)
  })
})
