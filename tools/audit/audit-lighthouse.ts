import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { z } from 'zod'

import { CACHE } from '../../src/build/build-place.ts'
import { PROJECT_ROOT } from '../../src/build/project-root.ts'

const run = promisify(execFile)

const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
})

/**
 * Asks Lighthouse for its marks, with its mobile preset. It runs as a program of its own, since it takes
 * over the browser.
 *
 * @returns what does not have the full mark, a line each
 */
export async function auditLighthouse(
  browser: string,
  url: string,
  name: string,
  tell: (line: string) => void,
): Promise<string[]> {
  const folder = join(CACHE, 'audit')
  mkdirSync(folder, { recursive: true })
  const report = join(folder, `${name}.json`)
  const args = [
    join(PROJECT_ROOT, 'node_modules/lighthouse/cli/index.js'),
    url,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${FLAGS}`,
  ]
  try {
    await run(process.execPath, args, { env: { ...process.env, CHROME_PATH: browser } })
  } catch (error) {
    return [`${name}: Lighthouse failed. ${String(error).slice(0, 400)}`]
  }
  const { categories, audits } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
  const marks = CATEGORIES.map(
    (id) => [id, Math.round(100 * (categories[id]?.score ?? 0))] as const,
  )
  tell(`  ${name}: ${marks.map(([id, mark]) => `${id} ${mark}`).join(', ')}`)
  return marks
    .filter(([, mark]) => mark < 100)
    .map(([id, mark]) => {
      const lost = (categories[id]?.auditRefs ?? [])
        .filter((audit) => audit.weight > 0 && (audits[audit.id]?.score ?? 1) < 0.9)
        .map((audit) => audits[audit.id]?.title ?? audit.id)
      return `${name}: ${id} is ${mark} of 100 (${lost.join('; ')})`
    })
}
