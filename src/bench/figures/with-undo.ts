import type { Undo } from '../change-entry.ts'
import type { Workbench } from '../workbench.ts'

/**
 * Lets work change entries of ours, and then makes the content and the site what they were.
 *
 * @param search whether it is the site with search that the work builds
 * @param work adds to the list what undoes each of its changes
 */
export async function withUndo(
  bench: Workbench,
  search: boolean,
  work: (undoes: Undo[]) => Promise<void>,
): Promise<void> {
  const undoes: Undo[] = []
  await work(undoes)
  for (const undo of undoes.reverse()) undo()
  await bench.product.buildWarm(search)
}
