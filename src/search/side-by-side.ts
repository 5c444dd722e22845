/** How much may be under way at a time. */
export interface Room {
  /** So many items. */
  items: number
  /** And so much weight in all; an item heavier than that is alone. */
  weight: number
}

/**
 * Does something with each item, some items at a time. They are begun in their order, but for those
 * that wait for room while others still fit.
 *
 * @param work is told its lane, from 0; two items are never in one lane at a time
 * @returns what came of each item, in the order of the items
 * @throws the first failure, once what was under way has ended; nothing is begun after it
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  room: Room,
  weightOf: (item: Item) => number,
  work: (item: Item, lane: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  const lanes = Array.from({ length: room.items }, (_, lane) => lane).reverse()
  const underWay = new Set<Promise<void>>()
  let weight = 0
  const waiting = items.map((item, index) => ({ item, index, heavy: weightOf(item) }))

  const begin = async ({ item, index, heavy }: (typeof waiting)[number], lane: number) => {
    weight += heavy
    try {
      results[index] = await work(item, lane)
    } catch (error) {
      failures.push(error)
    }
    weight -= heavy
    lanes.push(lane)
  }

  while (waiting.length > 0 && failures.length === 0) {
    const next = waiting.findIndex(({ heavy }) => weight === 0 || weight + heavy <= room.weight)
    const lane = next === -1 ? undefined : lanes.pop()
    if (lane === undefined) {
      await Promise.race(underWay)
      continue
    }
    for (const task of waiting.splice(next, 1)) {
      const doing: Promise<void> = begin(task, lane).finally(() => underWay.delete(doing))
      underWay.add(doing)
    }
  }
  await Promise.all(underWay)
  if (failures.length > 0) throw failures[0]
  return results
}
