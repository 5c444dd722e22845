import { join } from 'node:path'

import { PROJECT_ROOT } from '../build/project-root.ts'
import type { Sample } from './figures/sample.ts'
import { measureProcess } from './process/measure-process.ts'

/**
 * Runs Pagefind’s own command over a built site.
 *
 * @param index where the index is written
 */
export async function runPagefind(site: string, index: string): Promise<Sample> {
  const { seconds, cpuSeconds, peakMegabytes } = await measureProcess({
    file: process.execPath,
    args: [
      join(PROJECT_ROOT, 'node_modules/.bin/pagefind'),
      ...['--site', site, '--output-path', index, '--quiet'],
    ],
    cwd: PROJECT_ROOT,
  })
  return { seconds, cpuSeconds, peakMegabytes }
}
