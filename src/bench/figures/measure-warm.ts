import { join } from 'node:path'

import { addEntry, deleteEntry, editEntry, renameEntry, type Undo } from '../change-entry.ts'
import type { Workbench } from '../workbench.ts'
import { hugoEditRow } from './hugo-edits.ts'
import { rowOf, type Row, withRatio } from './row.ts'
import type { Sample } from './sample.ts'
import { withUndo } from './with-undo.ts'

/** What editors do between two builds, by name. */
const CHANGES: Readonly<Record<string, (file: string, mark: string) => Undo>> = {
  'nothing changed': () => () => undefined,
  'one entry edited': editEntry,
  'one entry added': addEntry,
  'one entry deleted': deleteEntry,
  'one entry renamed': renameEntry,
}

/** Builds over a finished site, without search. All changes are undone at the end. */
export async function measureWarm(
  bench: Workbench,
  hugoEdits: () => Promise<Sample[]>,
): Promise<Row[]> {
  const runs = new Map<string, Sample[]>()
  await bench.product.warmSite(false)
  await withUndo(bench, false, async (undoes) => {
    for (const [what, change] of Object.entries(CHANGES)) {
      const samples: Sample[] = []
      await bench.repeat(`Warm build, ${what}`, async () => {
        undoes.push(change(join(bench.product.content, bench.nextEntry()), bench.nextMark()))
        samples.push(await bench.product.buildWarm(false))
      })
      runs.set(what, samples)
    }
  })
  const peer = hugoEditRow('warm', await hugoEdits())
  const rows = [...runs].map(([what, samples]) =>
    withRatio(rowOf('warm', what, 'As It Happened', samples), peer),
  )
  return peer ? [...rows, peer] : rows
}
