import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { readSiteUrl } from '../src/archive/site-files.ts'
import { Links } from '../src/views/links.ts'
import { launchChromium } from '../tests/browser/chromium.ts'
import { LOOKS, openLook } from '../tests/browser/looks.ts'
import { readPageTypes } from '../tests/browser/read-page-types.ts'
import { serveFolder } from '../tests/browser/serve-folder.ts'
import { buildSample } from './build-sample.ts'
import { ensureChromium } from './ensure-chromium.ts'

/** Takes a picture of every kind of page, on a phone and a desktop, light and dark. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    to: { type: 'string', default: '.cache/screenshots' },
    only: { type: 'string' },
  },
})
const tell = (line: string): void => void process.stdout.write(`${line}\n`)
const out = buildSample(values.content, 'screenshots')
const { base } = new Links(readSiteUrl(values.content) ?? '')
const to = resolve(values.to)
mkdirSync(to, { recursive: true })

const browser = await launchChromium(await ensureChromium(tell))
const server = await serveFolder(out, base)
try {
  for (const look of LOOKS) {
    const context = await openLook(browser, look)
    const page = await context.newPage()
    for (const { name, path } of readPageTypes(out)) {
      if (values.only !== undefined && !values.only.split(',').includes(name)) continue
      await page.goto(`${server.url}${path}`)
      await page.evaluate('document.fonts.ready')
      await page.screenshot({
        path: join(to, `${name}-${look.name}.png`),
        fullPage: true,
        clip: clipOf(look),
      })
    }
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
tell(`The pictures are in ${values.to}.`)

/** The first screens of a page: what a reader sees, and how it goes on. */
function clipOf({ width, height }: { width: number; height: number }) {
  return { x: 0, y: 0, width, height: width < 600 ? 2 * height : height + 600 }
}
