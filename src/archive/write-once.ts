import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a file whose name follows from its content. One that is there already is right, and may be
 * needed by the last build's state; one that is cut short never gets the name.
 */
export function writeOnce(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  if (existsSync(path)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.${process.pid}.new`, content)
  renameSync(`${path}.${process.pid}.new`, path)
}
