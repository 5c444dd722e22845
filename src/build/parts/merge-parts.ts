import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'

import type { KeptLiveBlog } from '../../archive/record.ts'
import { partPlace, PARTS } from '../build-place.ts'
import { type KeptState, StateStore } from '../changes/kept-state.ts'
import { WorkQueue } from '../threads/work-queue.ts'
import type { WorkThreads } from '../threads/work-threads.ts'
import type { Part } from './part.ts'
import { PublishedTable } from '../files/published-table.ts'

/** Parts of a site that do not fit together, in a full sentence with what to do. */
export class PartsError extends Error {}

/** What the parts of a site have read and rendered. */
export interface MergedParts {
  liveBlogs: KeptLiveBlog[]
  published: PublishedTable
  /** Files of the parts of the archive's data, by live blog. */
  members: Record<string, string>
}

/**
 * Finds the parts that were built, in the order of their numbers.
 *
 * @throws PartsError when some are missing, or when they are parts of more than one whole
 */
export function findParts(): Part[] {
  const names = existsSync(PARTS) ? readdirSync(PARTS) : []
  const parts = names
    .flatMap((name) => {
      const [, index, count] = /^(\d+)-of-(\d+)$/.exec(name) ?? []
      return index === undefined ? [] : [{ index: Number(index), count: Number(count) }]
    })
    .sort((a, b) => a.index - b.index)
  const [first] = parts
  if (!first) throw new PartsError('There are no parts to merge: build them with --shard first.')
  if (parts.some(({ count }) => count !== first.count)) {
    throw new PartsError(
      `There are parts of ${[...new Set(parts.map(({ count }) => count))].join(' and of ')}: remove .cache/shards and build them again.`,
    )
  }
  const missing = Array.from({ length: first.count }, (_, index) => index + 1).filter(
    (index) => !parts.some((part) => part.index === index),
  )
  if (missing.length > 0) {
    throw new PartsError(
      `Of ${first.count} parts, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: build with --shard ${String(missing[0])}/${first.count}.`,
    )
  }
  return parts
}

/**
 * Brings parts together: their records to where records are kept, their files to where the site is
 * made.
 *
 * @param keyOf what a part's state must follow from
 * @param store where records and members are kept
 * @param staging where the site is made
 * @throws PartsError when a part was built from another source or with other settings
 */
export function mergeParts(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  store: StateStore,
  staging: string,
): MergedParts {
  const states = parts.map((part) => stateOf(part, keyOf(part)))
  mkdirSync(staging, { recursive: true })
  for (const part of parts) {
    const { kept, out } = partPlace(part)
    const copying = { recursive: true, preserveTimestamps: true }
    const { records, members } = new StateStore(kept)
    if (existsSync(records)) cpSync(records, store.records, copying)
    if (existsSync(members)) cpSync(members, store.members, copying)
    if (existsSync(out)) cpSync(out, staging, copying)
  }
  return {
    liveBlogs: states
      .flatMap(({ liveBlogs }) => liveBlogs)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    members: Object.assign({}, ...states.map(({ members }) => members)) as Record<string, string>,
    published: PublishedTable.join(states.map(({ published }) => published)),
  }
}

/**
 * Makes sure that parts were built from the content as it is now.
 *
 * @param root the content folder
 * @param slugs the live blogs that there are
 * @throws PartsError when they were not
 */
export async function verifyParts(
  threads: WorkThreads,
  root: string,
  slugs: readonly string[],
  liveBlogs: readonly KeptLiveBlog[],
): Promise<void> {
  const results = await threads.perform(
    {
      kind: 'verify',
      root,
      liveBlogs: liveBlogs.map(({ slug, contentStamp }) => ({ slug, contentStamp })),
      out: '',
      published: [],
      queues: { liveBlogs: new WorkQueue().shared, published: new WorkQueue().shared },
    },
    liveBlogs.length > LIVE_BLOGS_FOR_THREADS,
  )
  const same = new Set(results.flatMap((result) => result.same))
  const built = new Set(liveBlogs.map(({ slug }) => slug))
  const current = new Set(slugs)
  const other = [...current, ...built].find((slug) => !same.has(slug) || !current.has(slug))
  if (other === undefined) return
  throw new PartsError(
    `live-blogs/${other}/ is not as it was when the parts were built: build them again with --shard.`,
  )
}

/** Below this many live blogs, other threads would take longer to start than to help. */
const LIVE_BLOGS_FOR_THREADS = 40

function stateOf(part: Part, key: string): KeptState {
  const { state, doubt } = new StateStore(partPlace(part).kept).load(key)
  if (state) return state
  const name = `${part.index}/${part.count}`
  throw new PartsError(
    `Part ${name} cannot be used (${doubt}): build it again with --shard ${name}.`,
  )
}
