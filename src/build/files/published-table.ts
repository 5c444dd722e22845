/** A file of the site as the last build left it. */
export interface PublishedFile {
  /** Below the output folder, `/`-separated. */
  file: string
  /** What it follows from: see `Output.key`. */
  key: string
  size: number
  /** When its bytes last changed, in milliseconds. */
  mtimeMs: number
  /** Hash of its bytes. */
  digest: string
}

/** How much a site is. */
export interface SiteSize {
  /** Pages and feeds. */
  pages: number
  files: number
  bytes: number
}

/** The files of a part of the archive: as they were written down, or as they were asked for. */
interface Group {
  count: number
  bytes: number
  /** A line a file; missing once the files were handed out, since they may be changed then. */
  lines?: string
  files?: PublishedFile[]
}

/**
 * The files of the site by the part of the archive that they are made of; see `groupName`. A site has tens
 * of thousands, and a build seldom looks at more than a few: so they stay lines of text until then.
 */
export class PublishedTable {
  readonly #groups: Map<string, Group>

  /** @param groups the files of each */
  constructor(groups: Iterable<readonly [string, PublishedFile[]]> = []) {
    this.#groups = new Map(Array.from(groups, ([name, files]) => [name, groupOf(files)]))
  }

  /**
   * Reads what `format` writes: a part begins with a tab, its name, the number of its files and of their
   * bytes; its files follow, whose names begin with no tab.
   *
   * @throws when the text is not that
   */
  static parse(text: string): PublishedTable {
    const table = new PublishedTable()
    for (let start = 0; start < text.length;) {
      const head = text.indexOf('\n', start)
      const next = text.indexOf('\n\t', head)
      const end = next < 0 ? text.length : next + 1
      const [name, count, bytes] = text.slice(start + 1, head).split('\t')
      if (text[start] !== '\t' || name === undefined || bytes === undefined) {
        throw new Error(`not a part of the table of published files: ${text.slice(start, head)}`)
      }
      const lines = text.slice(head + 1, end)
      table.#groups.set(name, { count: Number(count), bytes: Number(bytes), lines })
      start = end
    }
    return table
  }

  /** Several tables as one; they have no part in common. */
  static join(tables: readonly PublishedTable[]): PublishedTable {
    const joined = new PublishedTable()
    for (const table of tables) {
      for (const [name, group] of table.#groups) joined.#groups.set(name, group)
    }
    return joined
  }

  /** The files of a part. */
  get(name: string): PublishedFile[] | undefined {
    const group = this.#groups.get(name)
    return group && filesOf(group)
  }

  /** Those parts that are named, and that there are; plain data, which can pass between threads. */
  pick(names: Iterable<string>): Map<string, PublishedFile[]> {
    const picked = new Map<string, PublishedFile[]>()
    for (const name of names) {
      const files = this.get(name)
      if (files) picked.set(name, files)
    }
    return picked
  }

  /**
   * This table without the parts that are no more, and with those that were made.
   *
   * @param current names of all parts
   * @param made files by part
   */
  next(
    current: ReadonlySet<string>,
    made: Iterable<readonly [string, PublishedFile[]]>,
  ): PublishedTable {
    const table = new PublishedTable()
    for (const [name, group] of this.#groups) {
      if (current.has(name)) table.#groups.set(name, group)
    }
    for (const [name, files] of made) table.#groups.set(name, groupOf(files))
    return table
  }

  /** Tells each file with its size and time, without making an object of it, until `false` comes back. */
  every(holds: (file: string, size: number, mtimeMs: number, group: string) => boolean): boolean {
    for (const [name, { lines, files }] of this.#groups) {
      if (lines === undefined) {
        if (!files?.every(({ file, size, mtimeMs }) => holds(file, size, mtimeMs, name)))
          return false
        continue
      }
      for (let start = 0; start < lines.length;) {
        const key = lines.indexOf('\t', start)
        const size = lines.indexOf('\t', key + 1) + 1
        const time = lines.indexOf('\t', size) + 1
        const digest = lines.indexOf('\t', time)
        const file = lines.slice(start, key)
        const sizeIs = Number(lines.slice(size, time - 1))
        if (!holds(file, sizeIs, Number(lines.slice(time, digest)), name)) return false
        start = lines.indexOf('\n', digest) + 1
      }
    }
    return true
  }

  /**
   * The files of the site, each with the part that it is made of.
   *
   * @throws when two parts are published as the same file
   */
  owners(): Map<string, string> {
    const owners = new Map<string, string>()
    this.every((file, _size, _mtimeMs, group) => {
      const other = owners.get(file)
      if (other !== undefined) throw new Error(`${file} is published by ${other} and by ${group}`)
      owners.set(file, group)
      return true
    })
    return owners
  }

  /** The files of those parts that another table has otherwise, or not at all. */
  filesUnlike(other: PublishedTable): string[] {
    return [...this.#groups]
      .filter(([name, group]) => other.#groups.get(name) !== group)
      .flatMap(([, group]) => filesOf(group).map(({ file }) => file))
  }

  /** Adds up the files of the site. */
  size(): SiteSize {
    let pages = 0
    let files = 0
    let bytes = 0
    for (const [name, group] of this.#groups) {
      files += group.count
      bytes += group.bytes
      if (/^(?:site$|live blog\/|topic\/|person\/|month\/)/.test(name)) pages += group.count
    }
    return { pages, files, bytes }
  }

  /** The files of more than so many bytes. */
  largerThan(bytes: number): { file: string; size: number }[] {
    const larger: { file: string; size: number }[] = []
    this.every((file, size) => {
      if (size > bytes) larger.push({ file, size })
      return true
    })
    return larger
  }

  /** Writes the table as lines of text, parts in code-unit order. */
  format(): string {
    return [...this.#groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]) => `\t${name}\t${group.count}\t${group.bytes}\n${linesOf(group)}`)
      .join('')
  }
}

function groupOf(files: PublishedFile[]): Group {
  return { count: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), files }
}

function linesOf({ lines, files = [] }: Group): string {
  if (lines !== undefined) return lines
  return files
    .map(
      ({ file, key, size, mtimeMs, digest }) => `${file}\t${key}\t${size}\t${mtimeMs}\t${digest}\n`,
    )
    .join('')
}

function filesOf(group: Group): PublishedFile[] {
  group.files ??= (group.lines ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseLine)
  delete group.lines
  return group.files
}

function parseLine(line: string): PublishedFile {
  const [file, key, size, mtimeMs, digest] = line.split('\t')
  if (file === undefined || key === undefined || digest === undefined) {
    throw new Error(`not a line of the table of published files: ${line}`)
  }
  return { file, key, size: Number(size), mtimeMs: Number(mtimeMs), digest }
}
