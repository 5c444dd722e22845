import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { editText, type Undo } from '../change-entry.ts'
import { toHugoPath } from '../hugo/convert-content.ts'
import { FailedCommand } from '../process/measure-process.ts'
import { WatchProcess } from '../process/watch-process.ts'
import type { Workbench } from '../workbench.ts'
import { rowOf, type Row, withRatio } from './row.ts'
import type { Sample } from './sample.ts'
import { withUndo } from './with-undo.ts'

const WHAT = 'one entry saved'

/** How commands end that do not know an option. */
const UNKNOWN_OPTION = 'exit code 2'

/** The time from saving an entry to its page on disk, while a build watches. */
export async function measureWatch(bench: Workbench): Promise<Row[]> {
  const product = await watchProduct(bench)
  if (product.length === 0) return []
  const hugo = (await watchHugo(bench)) ?? []
  const peer = hugo.length > 0 ? rowOf('watch', WHAT, 'Hugo', hugo) : undefined
  const row = withRatio(rowOf('watch', WHAT, 'As It Happened', product), peer)
  return peer ? [row, peer] : [row]
}

/** None when our build cannot watch, which is remarked. */
async function watchProduct(bench: Workbench): Promise<Sample[]> {
  const { product } = bench
  const samples: Sample[] = []
  const out = await product.warmSite(false)
  const watch = new WatchProcess(await product.watchCommand())
  try {
    await watch.untilBuilt(/^Published/m)
    await withUndo(bench, false, async (undoes) => {
      await bench.repeat('Watch', async () => {
        const entry = bench.nextEntry()
        const [, liveBlog = '', day = ''] = entry.split('/')
        const page = join(out, 'live', liveBlog, day, 'index.html')
        samples.push(await saveEdit(bench, watch, join(product.content, entry), page, undoes))
        await watch.untilBuilt(/^Published/m)
      })
      await watch.stop()
    })
  } catch (error) {
    if (!(error instanceof FailedCommand && error.how === UNKNOWN_OPTION)) throw error
    bench.remarks.push('The build has no --watch, so the time from saving to the page is left out.')
  } finally {
    await watch.stop()
  }
  return samples
}

async function watchHugo(bench: Workbench): Promise<Sample[] | undefined> {
  return bench.withHugo(async (hugo) => {
    const samples: Sample[] = []
    const undoes: Undo[] = []
    const out = await hugo.builtSite()
    const watch = new WatchProcess(hugo.watchCommand())
    try {
      await watch.untilBuilt(/^Watching for changes/m)
      await bench.repeat('Hugo, watch', async () => {
        const path = toHugoPath(bench.nextEntry())
        const [, liveBlog = ''] = path.split('/')
        const page = join(out, 'live', liveBlog, 'index.html')
        samples.push(await saveEdit(bench, watch, join(hugo.content, path), page, undoes))
        await watch.untilBuilt(/^Total in/m)
      })
    } finally {
      await watch.stop()
    }
    for (const undo of undoes) undo()
    return samples
  })
}

/** Saves an edited entry, and adds to the list what undoes that. */
async function saveEdit(
  bench: Workbench,
  watch: WatchProcess,
  file: string,
  page: string,
  undoes: Undo[],
): Promise<Sample> {
  const before = readFileSync(file, 'utf8')
  const mark = bench.nextMark()
  undoes.push(() => writeFileSync(file, before))
  return watch.save(file, editText(before, mark), page, mark)
}
