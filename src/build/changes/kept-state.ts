import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Person, Topic } from '../../archive/archive.ts'
import type { KeptLiveBlog } from '../../archive/record.ts'
import type { SearchState } from '../../search/search-state.ts'
import { Damaged, readChecked, writeChecked } from '../files/checked-file.ts'
import { PublishedTable } from '../files/published-table.ts'

/** What a build leaves for the next one: what it read, and what it published. */
export interface KeptState {
  /** What all of it follows from: see `stateKey`. While that stays the same, it holds. */
  key: string
  topics: Topic[]
  people: Person[]
  liveBlogs: KeptLiveBlog[]
  /** Files of the lists of topics and people: see `KeptLists`. */
  lists: Record<string, string>
  /** Files of the parts of the archive's data by live blog: see `archive-members.ts`. */
  members: Record<string, string>
  /** The search bundle; missing where none is made. */
  search?: SearchState
  published: PublishedTable
}

/** The last build's state, or why there is none to lean on, in words. */
export type LastState =
  { state: KeptState; doubt?: undefined } | { state?: undefined; doubt: string }

const STATE = 'state.ndjson'
const PUBLISHED = 'published.txt'
/** Stands while the site on disk is neither the old nor the new one. */
const PUBLISHING = 'publishing'
/** Where the records of live blogs lie, the lists of topics and people, and the parts of the archive's data. */
const RECORDS = 'records'
const LISTS = 'lists'
const MEMBERS = 'members'

/** Keeps what builds of one site leave for the next one, in a folder. */
export class StateStore {
  readonly records: string
  readonly lists: string
  readonly members: string
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    this.records = join(folder, RECORDS)
    this.lists = join(folder, LISTS)
    this.members = join(folder, MEMBERS)
  }

  /** @param key what the state must follow from */
  load(key: string): LastState {
    if (!existsSync(join(this.#folder, STATE))) return doubt('there is no earlier build to go by')
    if (existsSync(join(this.#folder, PUBLISHING))) {
      return doubt('the last build was stopped while it put the site in place')
    }
    try {
      // The hash says that we wrote it, and the key that this version of ours did.
      const kept = parseState(readChecked(join(this.#folder, STATE)))
      if (kept.key !== key) return doubt('the settings or the program have changed')
      if (
        !hasAll(this.records, recordsOf(kept)) ||
        !hasAll(this.lists, Object.values(kept.lists)) ||
        !hasAll(this.members, Object.values(kept.members))
      ) {
        return doubt('a part of what the last build left is missing')
      }
      const published = PublishedTable.parse(readChecked(join(this.#folder, PUBLISHED)))
      return { state: { ...kept, published } }
    } catch (error) {
      if (error instanceof Damaged) return doubt('what the last build left cannot be read')
      throw error
    }
  }

  /**
   * Tells this state from those that other builds save; `undefined` while there is none to build upon.
   */
  stamp(): string | undefined {
    const stats = statSync(join(this.#folder, STATE), { throwIfNoEntry: false })
    if (!stats || existsSync(join(this.#folder, PUBLISHING))) return undefined
    return `${stats.ino} ${stats.mtimeMs} ${stats.size}`
  }

  /** Marks that the site is being changed, until `save`: a build that is stopped then is not built upon. */
  beginPublishing(): void {
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, PUBLISHING), '')
  }

  /** Keeps the state of what is now published, and removes what only the last one needed. */
  save({ published, ...kept }: KeptState): void {
    writeChecked(join(this.#folder, STATE), formatState(kept))
    writeChecked(join(this.#folder, PUBLISHED), published.format())
    rmSync(join(this.#folder, PUBLISHING), { force: true })
    removeOthers(this.records, new Set(recordsOf(kept)))
    removeOthers(this.lists, new Set(Object.values(kept.lists)))
    removeOthers(this.members, new Set(Object.values(kept.members)))
  }
}

type StateWithoutFiles = Omit<KeptState, 'published'>

/** Live blogs as they were read, by what came of it: most are written again as they were. */
const linesRead = new WeakMap<KeptLiveBlog, string>()

/** A line of all else, and one a live blog. */
function formatState({ liveBlogs, ...rest }: StateWithoutFiles): string {
  return [
    JSON.stringify(rest),
    ...liveBlogs.map((kept) => linesRead.get(kept) ?? JSON.stringify(kept)),
  ].join('\n')
}

function parseState(text: string): StateWithoutFiles {
  const [rest = '', ...lines] = text.split('\n')
  const liveBlogs = lines.map((line) => {
    const kept = Object.freeze(JSON.parse(line) as KeptLiveBlog)
    linesRead.set(kept, line)
    return kept
  })
  return { ...(JSON.parse(rest) as Omit<StateWithoutFiles, 'liveBlogs'>), liveBlogs }
}

function doubt(reason: string): LastState {
  return { doubt: reason }
}

function recordsOf({ liveBlogs }: Pick<KeptState, 'liveBlogs'>): string[] {
  return liveBlogs.map(({ record }) => record)
}

function hasAll(folder: string, names: readonly string[]): boolean {
  const there = new Set(existsSync(folder) ? readdirSync(folder) : [])
  return names.every((name) => there.has(name))
}

/** Removes what is in a folder and no longer needed. */
export function removeOthers(folder: string, current: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!current.has(name)) rmSync(join(folder, name))
  }
}
