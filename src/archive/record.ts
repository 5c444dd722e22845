import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Entry, LiveBlog, LiveBlogSummary, PictureFile } from './archive.ts'
import type { LoadedLiveBlog } from './load-live-blog.ts'
import { digestOf } from './source-file.ts'
import { writeOnce } from './write-once.ts'

/** What is kept of a live blog's folder on disk, to be read when it is asked for. */
export interface LiveBlogRecord {
  entries: Entry[]
  pictures: PictureFile[]
}

/** What is kept of a live blog's folder at hand. */
export interface KeptLiveBlog {
  slug: string
  /** Of `stampFolder`; empty when the folder was changing while it was read. */
  stamp: string
  /** Of `stampContent`, for when the other does not tell: in a fresh clone all times are new. */
  contentStamp: string
  /** The file of its record. */
  record: string
  /** How many entries its folder has, drafts included. */
  read: number
  /** Paths of Markdown files that are drafts, or in a live blog that is one. */
  drafts: string[]
  /** How many warnings it has. */
  warnings: number
  /** How many pictures it shows. */
  pictures: number
  /** Missing when the live blog is a draft. */
  summary?: LiveBlogSummary
}

/** Writes the record of a loaded live blog. Its name follows from its content. */
export function keepLiveBlog(
  folder: string,
  slug: string,
  stamp: string,
  { liveBlog, read, drafts, problems, contentStamp }: LoadedLiveBlog,
): KeptLiveBlog {
  const { entries, pictures, ...summary } = liveBlog ?? { entries: [], pictures: [] }
  const json = JSON.stringify({ entries, pictures })
  const record = `${slug}.${digestOf(json)}.json`
  writeOnce(folder, record, json)
  return {
    slug,
    stamp,
    contentStamp,
    record,
    read,
    drafts,
    warnings: problems.length,
    pictures: pictures.length,
    ...('title' in summary && { summary }),
  }
}

/**
 * How much JSON of records is kept in memory, in UTF-16 units: those of 100,000 entries. As objects they
 * take four times as much, in each thread.
 */
const MOST_IN_MEMORY = 50_000_000

/** Reads records when they are asked for, and keeps those that were read last. */
export class RecordReader {
  readonly #folder: string
  readonly #records = new Map<string, { record: LiveBlogRecord; size: number }>()
  #size = 0

  /** @param folder where records lie */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws when there is no such record: it was deleted under the build */
  read(name: string): LiveBlogRecord {
    const known = this.#records.get(name)
    if (known) return known.record
    const json = readFileSync(join(this.#folder, name), 'utf8')
    // Our own file, whose name is the hash of what we wrote into it.
    const record = JSON.parse(json) as LiveBlogRecord
    this.#records.set(name, { record, size: json.length })
    this.#size += json.length
    for (const [oldest, { size }] of this.#records) {
      if (this.#size <= MOST_IN_MEMORY || oldest === name) break
      this.#records.delete(oldest)
      this.#size -= size
    }
    return record
  }
}

/** A live blog whose entries and pictures are read when they are asked for. */
export function openLiveBlog(
  summary: LiveBlogSummary,
  record: string,
  reader: RecordReader,
): LiveBlog {
  return {
    ...summary,
    get entries() {
      return reader.read(record).entries
    },
    get pictures() {
      return reader.read(record).pictures
    },
  }
}
