/** The state of a live blog, as its JSON tells it. */
export interface LiveState {
  version: string
  updates: number
}

const SHORTEST_MS = 20_000
const LONGEST_MS = 300_000

/** How much longer each wait is while nothing changes, and when an answer fails. */
const QUIET = 1.2
const FAILED = 2

/** A host that is putting a new site in place may have none of its files for a moment. */
const MISSES_TO_END = 2

/**
 * Asks for a live blog's state until it has ended: at first every 20 s, less and less often while nothing
 * changes or the host does not answer, and not at all while the page is hidden.
 *
 * @param onState told of each answer; with nothing when the live blog has ended, whose state is gone
 */
export function pollState(
  path: string,
  onState: (state: LiveState | undefined) => Promise<void>,
): void {
  let wait = SHORTEST_MS
  let timer: number | undefined
  let misses = 0
  let last = ''
  let askedAt = performance.now()

  const schedule = (): void => {
    clearTimeout(timer)
    if (document.hidden || misses >= MISSES_TO_END) return
    // Readers who came at the same moment must not ask at the same moment for ever.
    const jitter = 0.75 + Math.random() / 2
    const due = askedAt + wait * jitter - performance.now()
    timer = window.setTimeout(() => void ask(), Math.max(due, 0))
  }
  const ask = async (): Promise<void> => {
    askedAt = performance.now()
    try {
      const response = await fetch(path, { cache: 'no-cache' })
      const isGone = response.status === 404 || response.status === 410
      misses = isGone ? misses + 1 : 0
      if (response.ok) {
        const text = await response.text()
        // A live state is our own file, whose form the page was built with.
        await onState(JSON.parse(text) as LiveState)
        wait = text === last ? Math.min(wait * QUIET, LONGEST_MS) : SHORTEST_MS
        last = text
      } else if (misses >= MISSES_TO_END) await onState(undefined)
      else if (!isGone) wait = Math.min(wait * FAILED, LONGEST_MS)
    } catch {
      // The reader is in a tunnel, or the host is: both may be over next time.
      wait = Math.min(wait * FAILED, LONGEST_MS)
    }
    schedule()
  }

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wait = SHORTEST_MS
    schedule()
  })
  schedule()
}
