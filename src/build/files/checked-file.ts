import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A file of ours that is not as we wrote it, or is not there. */
export class Damaged extends Error {}

/** Writes a file whole or not at all. Its first line is the hash of the rest, so that one cut short is known. */
export function writeChecked(path: string, text: string): void {
  const own = `${path}.${process.pid}.new`
  writeFileSync(own, `${hash('sha256', text, 'hex')}\n${text}`)
  renameSync(own, path)
}

/**
 * Reads what `writeChecked` wrote.
 *
 * @throws Damaged when it is not that
 */
export function readChecked(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Damaged(path)
  }
  const end = text.indexOf('\n')
  const rest = text.slice(end + 1)
  if (text.slice(0, end) !== hash('sha256', rest, 'hex')) throw new Damaged(path)
  return rest
}
