import type { Undo } from '../change-entry.ts'
import type { Workbench } from '../workbench.ts'
import { rowOf, type Row, type Section } from './row.ts'
import type { Sample } from './sample.ts'

/**
 * Hugo’s builds over a finished site, each with another entry edited; none without Hugo. It renders
 * everything each time, so this is its figure for every change, and for none.
 */
export async function runHugoEdits(bench: Workbench): Promise<Sample[]> {
  const samples = await bench.withHugo(async (hugo) => {
    await hugo.builtSite()
    const undoes: Undo[] = []
    const runs: Sample[] = []
    await bench.repeat('Hugo, one entry edited', async () => {
      undoes.push(bench.editForHugo(hugo))
      runs.push(await hugo.buildAgain())
    })
    for (const undo of undoes.reverse()) undo()
    return runs
  })
  return samples ?? []
}

/** What our builds over a finished site are compared with; `undefined` without Hugo. */
export function hugoEditRow(section: Section, samples: readonly Sample[]): Row | undefined {
  return samples.length > 0 ? rowOf(section, 'one entry edited', 'Hugo', samples) : undefined
}
