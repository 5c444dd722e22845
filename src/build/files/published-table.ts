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

/** The files of the site by the part of the archive that they are made of; see `groupName`. */
export type PublishedTable = Map<string, PublishedFile[]>

/** Writes the table as lines of text: parts begin with `@`, files follow, in code-unit order. */
export function formatTable(table: PublishedTable): string {
  const lines: string[] = []
  for (const [group, files] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`@${group}`)
    for (const { file, key, size, mtimeMs, digest } of files) {
      lines.push(`${file}\t${key}\t${size}\t${mtimeMs}\t${digest}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** @throws when the text is not what `formatTable` writes */
export function parseTable(text: string): PublishedTable {
  const table: PublishedTable = new Map()
  let files: PublishedFile[] | undefined
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.startsWith('@')) {
      table.set(line.slice(1), (files = []))
      continue
    }
    const [file, key, size, mtimeMs, digest] = line.split('\t')
    if (!files || file === undefined || key === undefined || digest === undefined) {
      throw new Error(`not a line of the table of published files: ${line}`)
    }
    files.push({ file, key, size: Number(size), mtimeMs: Number(mtimeMs), digest })
  }
  return table
}

/**
 * The files of a site, each with the part that it is made of.
 *
 * @throws when two parts are published as the same file
 */
export function ownersOf(table: PublishedTable): Map<string, string> {
  const owners = new Map<string, string>()
  for (const [group, files] of table) {
    for (const { file } of files) {
      const other = owners.get(file)
      if (other !== undefined) throw new Error(`${file} is published by ${other} and by ${group}`)
      owners.set(file, group)
    }
  }
  return owners
}

/** How much a site is. */
export interface SiteSize {
  /** Pages and feeds. */
  pages: number
  files: number
  bytes: number
}

/** Adds up the files of a site. */
export function sizeOf(published: PublishedTable): SiteSize {
  let pages = 0
  let files = 0
  let bytes = 0
  for (const [group, of] of published) {
    files += of.length
    if (/^(?:site$|live blog\/|topic\/|person\/|month\/)/.test(group)) pages += of.length
    for (const { size } of of) bytes += size
  }
  return { pages, files, bytes }
}
