import { join } from 'node:path'

import { editEntry } from '../change-entry.ts'
import { runPagefind } from '../pagefind.ts'
import type { Workbench } from '../workbench.ts'
import type { ColdBuilds } from './measure-cold.ts'
import { rowOf, type Row, withRatio } from './row.ts'
import { difference, oneAfterTheOther, type Sample } from './sample.ts'
import { withUndo } from './with-undo.ts'

/** What search costs: in a build from nothing, and when one entry is edited. */
export async function measureSearch(
  bench: Workbench,
  coldBuilds: () => Promise<ColdBuilds>,
  hugoEdits: () => Promise<Sample[]>,
): Promise<Row[]> {
  const without = await coldBuilds()
  const withSearch: Sample[] = []
  const pagefind: Sample[] = []
  await bench.repeat('Cold build with search', async (rep) => {
    withSearch.push(await bench.product.buildCold(true))
    const index = join(bench.folder, `pagefind-${rep}`)
    const sample = await bench.withHugo(async (hugo) => runPagefind(await hugo.builtSite(), index))
    if (sample) pagefind.push(sample)
  })
  const edits = await editWithSearch(bench)
  return [
    ...compared(
      'pages, feeds and search',
      withSearch,
      'Hugo, then Pagefind',
      oneAfterTheOther(without.hugo, pagefind),
    ),
    ...compared('the index alone', difference(withSearch, without.product), 'Pagefind', pagefind),
    ...compared(
      'one entry edited',
      edits,
      'Hugo, then Pagefind',
      oneAfterTheOther(await hugoEdits(), pagefind),
    ),
  ]
}

async function editWithSearch(bench: Workbench): Promise<Sample[]> {
  const samples: Sample[] = []
  await withUndo(bench, true, async (undoes) => {
    await bench.repeat('Warm build with search, one entry edited', async () => {
      undoes.push(editEntry(join(bench.product.content, bench.nextEntry()), bench.nextMark()))
      samples.push(await bench.product.buildWarm(true))
    })
  })
  return samples
}

function compared(
  what: string,
  product: readonly Sample[],
  builder: Row['builder'],
  peers: readonly Sample[],
): Row[] {
  const peer = peers.length > 0 ? rowOf('search', what, builder, peers) : undefined
  const row = withRatio(rowOf('search', what, 'As It Happened', product), peer)
  return peer ? [row, peer] : [row]
}
