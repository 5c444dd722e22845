import type { Workbench } from '../workbench.ts'
import { rowOf, type Row, withRatio } from './row.ts'
import type { Sample } from './sample.ts'

/** Runs of builds from nothing, pages and feeds without search. */
export interface ColdBuilds {
  product: Sample[]
  /** None when Hugo is not there, or failed. */
  hugo: Sample[]
}

/** Builds from nothing, we and Hugo in turn, so that both meet the same state of the machine. */
export async function runColdBuilds(bench: Workbench): Promise<ColdBuilds> {
  const builds: ColdBuilds = { product: [], hugo: [] }
  await bench.repeat('Cold build', async () => {
    builds.product.push(await bench.product.buildCold(false))
    const sample = await bench.withHugo((hugo) => hugo.buildCold())
    if (sample) builds.hugo.push(sample)
  })
  return builds
}

export function coldRows({ product, hugo }: ColdBuilds): Row[] {
  const what = 'pages and feeds'
  const peer = hugo.length > 0 ? rowOf('cold', what, 'Hugo', hugo) : undefined
  const row = withRatio(rowOf('cold', what, 'As It Happened', product), peer)
  return peer ? [row, peer] : [row]
}
