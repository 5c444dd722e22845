/** How many entries a page of a topic or a person holds, but for the newest page. */
export const PAGE_SIZE = 100

/** A run of a list that is kept oldest first: from `start`, up to but without `end`. */
export interface PageRange {
  /** Counted from the oldest page, 1; `undefined` for the newest page, which has no number. */
  number?: number
  start: number
  end: number
  /** The number of the next older page, if there is one. */
  older?: number
  /** The next newer page, if there is one: its number, or `newest`. */
  newer?: number | 'newest'
}

/**
 * Splits a list of `count` items, oldest first, into pages, oldest page first. Pages are counted
 * from the oldest and hold exactly `PAGE_SIZE`; the remainder sits on the newest page, which holds
 * fewer than twice that. So a new item changes the newest page alone, and now and then freezes it.
 */
export function paginate(count: number): PageRange[] {
  const numbered = Math.max(0, Math.floor(count / PAGE_SIZE) - 1)
  const pages: PageRange[] = []
  for (let number = 1; number <= numbered; number++) {
    pages.push({
      number,
      start: (number - 1) * PAGE_SIZE,
      end: number * PAGE_SIZE,
      ...(number > 1 && { older: number - 1 }),
      newer: number < numbered ? number + 1 : 'newest',
    })
  }
  pages.push({ start: numbered * PAGE_SIZE, end: count, ...(numbered > 0 && { older: numbered }) })
  return pages
}
