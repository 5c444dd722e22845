import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Makes the files again what they were before a change. */
export type Undo = () => void

/** Changes title and body of an entry. */
export function editEntry(file: string, mark: string): Undo {
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, editText(before, mark))
  return () => writeFileSync(file, before)
}

/** Adds an entry at the minute of another one. */
export function addEntry(file: string, mark: string): Undo {
  const added = besides(file, mark)
  writeFileSync(added, editText(readFileSync(file, 'utf8'), mark))
  return () => rmSync(added)
}

export function deleteEntry(file: string): Undo {
  const before = readFileSync(file)
  rmSync(file)
  return () => writeFileSync(file, before)
}

/** Renames an entry, and so moves its permalink. */
export function renameEntry(file: string, mark: string): Undo {
  const renamed = besides(file, mark)
  renameSync(file, renamed)
  return () => renameSync(renamed, file)
}

/** An entry with a mark at the end of its title and in a paragraph more; a title is added to none. */
export function editText(text: string, mark: string): string {
  const titled = /^title: /m.test(text)
    ? text.replace(/^title: "(.*)"$/m, `title: "$1 (${mark})"`)
    : text.replace(/^---$/m, `---\ntitle: "Edited (${mark})"`)
  return `${titled}\nA correction was made: ${mark}.\n`
}

/** Another name in the folder of an entry, at the same minute. */
function besides(file: string, mark: string): string {
  return join(dirname(file), `${basename(file).slice(0, 'HHMM'.length)}-${mark}.md`)
}
