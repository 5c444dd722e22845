import { digestOfFile } from './file-digest.ts'
import type { OutputWriter } from './output-writer.ts'
import type { PublishedFile } from './published-table.ts'

/** What a part of the archive is published as. */
export interface WrittenGroup {
  /** See `groupName`. */
  group: string
  files: PublishedFile[]
  /** How many of them were made anew. */
  made: number
  /** Those that are new, or have other bytes than before. */
  changed: string[]
  /** The file in which the list of its entries is kept; for topics and people. */
  list?: string
  /** The file in which its part of the archive's data is kept; for live blogs. */
  member?: string
}

/** Collects the files of a group, and writes those that have other bytes than before. */
export class GroupWriter implements WrittenGroup {
  readonly group: string
  readonly files: PublishedFile[] = []
  made = 0
  readonly changed: string[] = []
  readonly #writer: OutputWriter
  readonly #before: ReadonlyMap<string, PublishedFile>

  /** @param before the files of the group as the last build left them */
  constructor(writer: OutputWriter, group: string, before: readonly PublishedFile[] = []) {
    this.#writer = writer
    this.group = group
    this.#before = new Map(before.map((file) => [file.file, file]))
  }

  /** Takes a file over from the last build if it follows from the same; whether it does. */
  keep(file: string, key: string): boolean {
    const old = this.#before.get(file)
    if (old?.key !== key) return false
    this.files.push(old)
    return true
  }

  /** Takes a file that was made anew. */
  write(file: string, key: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const digest = digestOfFile(bytes)
    const size = bytes.byteLength
    const old = this.#before.get(file)
    const isAsBefore = old?.digest === digest && old.size === size
    const timeOnSite = isAsBefore ? undefined : this.#writer.timeOf(file, bytes)
    // A part of a site may have made the file from less; what is on the site already is right.
    if (old && timeOnSite !== undefined) this.#writer.remove(file)
    const same = isAsBefore ? old.mtimeMs : timeOnSite
    const mtimeMs = same ?? this.#writer.write(file, bytes)
    this.made++
    this.files.push({ file, key, size, mtimeMs, digest })
    if (same === undefined) this.changed.push(file)
  }

  /** Takes a file that was made anew, part by part, since it may not fit into memory. */
  writeParts(file: string, key: string, parts: Iterable<Uint8Array>): void {
    const { digest, size, mtimeMs } = this.#writer.writeParts(file, parts)
    const old = this.#before.get(file)
    const isAsBefore = old?.digest === digest && old.size === size
    // Read again only where nothing is known of what is on the site.
    const timeOnSite = old ? undefined : this.#writer.timeOf(file, this.#writer.read(file).content)
    const same = isAsBefore ? old.mtimeMs : timeOnSite
    if (same === undefined) this.changed.push(file)
    else this.#writer.remove(file)
    this.made++
    this.files.push({ file, key, size, mtimeMs: same ?? mtimeMs, digest })
  }

  /** How many bytes a file had at the last build; `undefined` when there was none. */
  size(file: string): number | undefined {
    return this.#before.get(file)?.size
  }

  /** Takes a file that was made anew, and lies where the writer would write it. */
  take(file: string, key: string): void {
    const { content, mtimeMs } = this.#writer.read(file)
    const isSame = this.#writer.timeOf(file, content)
    if (isSame !== undefined) this.#writer.remove(file)
    else this.changed.push(file)
    this.made++
    const digest = digestOfFile(content)
    this.files.push({ file, key, size: content.byteLength, mtimeMs: isSame ?? mtimeMs, digest })
  }

  /** What was collected, as plain data. */
  written(): WrittenGroup {
    const { group, files, made, changed } = this
    return { group, files, made, changed }
  }
}
