import { utimesSync } from 'node:fs'
import { join } from 'node:path'

import { listFiles } from '../../build/list-files.ts'
import type { Workbench } from '../workbench.ts'
import { hugoEditRow } from './hugo-edits.ts'
import { rowOf, type Row, withRatio } from './row.ts'
import type { Sample } from './sample.ts'

/**
 * Builds as a server makes them from a fresh clone, with the cache and the site of the last build
 * put back: every file of the content has a new time, and none is changed.
 */
export async function measureClone(
  bench: Workbench,
  hugoEdits: () => Promise<Sample[]>,
): Promise<Row[]> {
  const { product } = bench
  const samples: Sample[] = []
  await product.warmSite(false)
  await bench.repeat('Fresh clone', async () => {
    const now = new Date()
    for (const file of listFiles(product.content)) utimesSync(join(product.content, file), now, now)
    samples.push(await product.buildWarm(false))
  })
  const row = rowOf('clone', 'all file times new', 'As It Happened', samples)
  return [withRatio(row, hugoEditRow('clone', await hugoEdits()))]
}
