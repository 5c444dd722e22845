import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { CACHE } from '../src/build/build-place.ts'
import { readSiteUrl } from '../src/archive/site-files.ts'
import { Links } from '../src/views/links.ts'
import { launchChromium } from '../tests/browser/chromium.ts'
import { writeLongContent } from '../tests/browser/long-content.ts'
import { lookAtPages } from '../tests/browser/look-at-pages.ts'
import { readPageTypes } from '../tests/browser/read-page-types.ts'
import { serveFolder } from '../tests/browser/serve-folder.ts'
import { auditHtml } from './audit/audit-html.ts'
import { auditLighthouse } from './audit/audit-lighthouse.ts'

import { auditSizes } from './audit/audit-sizes.ts'
import { compressedCopy } from './audit/compressed-copy.ts'
import { buildSample } from './build-sample.ts'
import { ensureChromium } from './ensure-chromium.ts'

/** The pages that Lighthouse is asked about. */
const MARKED = new Set(['home', 'cover', 'day', 'topic', 'search'])

const { values } = parseArgs({ options: { 'no-lighthouse': { type: 'boolean', default: false } } })
const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const long = join(CACHE, 'tools', 'long-content')
writeLongContent(long)
const executable = await ensureChromium(tell)
const faults: string[] = []
for (const [name, content] of [
  ['sample', 'content'],
  ['long', long],
] as const) {
  tell(`== ${name}`)
  const out = buildSample(content, `audit-${name}`)
  const { base } = new Links(readSiteUrl(content) ?? '')
  const types = readPageTypes(out)
  const add = (found: readonly string[]) => {
    found.forEach((fault) => tell(`  ${fault}`))
    faults.push(...found)
  }
  // A page of 500 entries is heavier than one of 100; the sizes that are held to are of the latter.
  const sized = auditSizes(out, base, tell)
  add(sized.filter((fault) => !fault.includes('five-hundred') || !fault.includes(': html')))
  const html = auditHtml(out)
  if (html) add(html)
  else tell('  There is no Java here, so the Nu HTML checker was left out.')
  const server = await serveFolder(compressedCopy(out), base)
  const browser = await launchChromium(executable)
  try {
    add(await lookAtPages(browser, server.url, types))
  } finally {
    await browser.close()
  }
  if (!values['no-lighthouse']) {
    for (const type of types.filter((of) => MARKED.has(of.name))) {
      add(
        await auditLighthouse(
          executable,
          `${server.url}${type.path}`,
          `${name}-${type.name}`,
          tell,
        ),
      )
    }
  }
  await server.close()
}
tell(faults.length === 0 ? '\nNothing found.' : `\n${faults.length} faults.`)
process.exitCode = faults.length === 0 ? 0 : 1
