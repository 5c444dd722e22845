/**
 * Does something with each item, some items at a time, in their order.
 *
 * @param lanes how many at a time
 * @param work is told in which lane it works, from 0; two items are never in one lane at a time
 * @returns what came of each item, in the order of the items
 * @throws the first failure, once what was under way has ended; nothing is begun after it
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  const waiting = items.entries()
  const run = async (lane: number) => {
    for (const [index, item] of waiting) {
      try {
        results[index] = await work(item, lane)
      } catch (error) {
        failures.push(error)
      }
      if (failures.length > 0) return
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, (_, lane) => run(lane)))
  if (failures.length > 0) throw failures[0]
  return results
}
