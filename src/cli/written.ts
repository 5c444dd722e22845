import { spawnSync } from 'node:child_process'

import { EditError } from '../editing/edit-error.ts'
import type { Written } from '../editing/new-entry.ts'
import { UsageError } from './arguments.ts'

/**
 * Does what an editor asked for, and tells what was written.
 *
 * @param json whether to tell it for a program
 * @returns the exit code
 */
export async function tellWritten(
  json: boolean,
  write: () => Promise<Written>,
  edit = false,
): Promise<number> {
  try {
    const { path, permalink, warning } = await write()
    process.stdout.write(
      json ? `${JSON.stringify({ path, permalink, warning })}\n` : `${path}\n${permalink}\n`,
    )
    if (warning !== undefined && !json) process.stderr.write(`${warning}\n`)
    if (edit) openEditor(path)
    return 0
  } catch (error) {
    if (!(error instanceof EditError)) throw error
    process.stderr.write(
      json ? `${JSON.stringify({ error: error.message })}\n` : `${error.message}\n`,
    )
    return 1
  }
}

function openEditor(path: string): void {
  const editor = process.env.VISUAL ?? process.env.EDITOR
  if (!editor) throw new UsageError('--edit needs the name of your editor in $EDITOR')
  // A shell, since $EDITOR may have options of its own: `code --wait`.
  spawnSync(`${editor} "${path}"`, { stdio: 'inherit', shell: true })
}
