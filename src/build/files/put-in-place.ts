import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type BuildPlace, CACHE } from '../build-place.ts'
import type { WrittenGroup } from './group-writer.ts'
import { listFiles } from '../list-files.ts'
import { OutputWriter } from './output-writer.ts'
import { type OutputChanges, publishOutput } from './publish-output.ts'
import type { PublishedTable } from './published-table.ts'

/** A site to be put in place. */
export interface MadeSite {
  /** What is published when all is done. */
  published: PublishedTable
  /** What this build has made of it. */
  written: readonly WrittenGroup[]
  /** What the last build left in the output folder; `undefined` when nobody knows what is there. */
  before: PublishedTable | undefined
  /** Whether there are files in the staging folder that parts of the site have made. */
  isMerged: boolean
}

/**
 * Puts what was made in the place of what it replaces, and says what is other than before.
 *
 * @param onBegin called before anything is moved
 * @throws when two parts are published as the same file; nothing is moved then
 */
export function putInPlace(
  place: BuildPlace,
  { published, written, before, isMerged }: MadeSite,
  onBegin: () => void,
): OutputChanges {
  // What cannot be published is found out before anything is moved.
  const files = published.owners()
  const old = before ? before.filesUnlike(published) : listFiles(place.out)
  const made = written.flatMap((group) => group.changed)
  const output: OutputChanges = {
    changed: [...new Set([...made, ...(isMerged ? takeMerged(place) : [])])].sort(),
    removed: old.filter((file) => !files.has(file)).sort(),
  }
  mkdirSync(place.staging, { recursive: true })
  // Listed before, since what is moved by a build that is stopped then is seen as changed by no other.
  onBegin()
  noteChanges(output)
  publishOutput(place.staging, place.out, output)
  return output
}

/** Those merged files that the output folder does not have already, with the same bytes. */
function takeMerged({ staging, out }: BuildPlace): string[] {
  const writer = new OutputWriter(staging, out)
  return listFiles(staging).filter((file) => {
    const isThere = writer.timeOf(file, writer.read(file).content) !== undefined
    if (isThere) writer.remove(file)
    return !isThere
  })
}

/** Lists what a build changed, for uploads and for the caches of a CDN. */
export function noteChanges({ changed, removed }: OutputChanges): void {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(join(CACHE, 'changed.txt'), changed.map((file) => `${file}\n`).join(''))
  writeFileSync(join(CACHE, 'removed.txt'), removed.map((file) => `${file}\n`).join(''))
}
