const DAY_MS = 86_400_000

/** Half of the days that are split, around 1970: a power of two, and more than any calendar needs. */
const HALF_DAYS = 2 ** 22

/**
 * Splits items by time into parts of at most so many, oldest part first. Time is halved, and halved
 * again, until a part fits; a single UTC day is not split, however many items it has. Where the cuts
 * fall depends on no other part, so that a part stays as it is while items come and go elsewhere.
 *
 * @param items oldest first
 * @returns the parts that have items, each in the order given
 */
export function splitByTime<Item extends { readonly timestamp: number }>(
  items: readonly Item[],
  limit: number,
): Item[][] {
  return halve(items, -HALF_DAYS, HALF_DAYS, limit)
}

function halve<Item extends { readonly timestamp: number }>(
  items: readonly Item[],
  fromDay: number,
  toDay: number,
  limit: number,
): Item[][] {
  if (items.length === 0) return []
  if (items.length <= limit || toDay - fromDay === 1) return [[...items]]
  const middle = (fromDay + toDay) / 2
  const cut = items.findIndex(({ timestamp }) => timestamp >= middle * DAY_MS)
  if (cut === -1) return halve(items, fromDay, middle, limit)
  return [
    ...halve(items.slice(0, cut), fromDay, middle, limit),
    ...halve(items.slice(cut), middle, toDay, limit),
  ]
}
