import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How many sources are kept: this one, and those of other addresses and branches. */
const MOST_KEPT = 8

/**
 * Gives a finished folder the name by which it is found, and removes those beside it that are too many,
 * the longest unused first.
 *
 * @param unfinished beside `kept`
 */
export function keepFolder(unfinished: string, kept: string): void {
  try {
    renameSync(unfinished, kept)
  } catch (error) {
    // A build beside this one may have been first with the same.
    if (!existsSync(kept)) throw error
    rmSync(unfinished, { recursive: true })
  }
  dropOldest(dirname(kept))
}

/** When a folder was last made or taken; 0 for one that a build beside this one has just removed. */
function usedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** What sources that are long gone have left is of no use; what a build beside this one made is. */
function dropOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => ({ name, used: usedAt(join(folder, name)) }))
    .sort((a, b) => b.used - a.used)
  for (const { name } of byAge.slice(MOST_KEPT)) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}
