import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { LEDGER, ledgerText } from './ledger.ts'
import type { Plan } from './plan.ts'

/**
 * Writes a plan: the live blog's folder is made anew beside the old one, and put in its place when it
 * is whole. When that fails, the folder is as it was.
 *
 * @returns whether anything was to be written
 */
export function writePlan(root: string, { slug, files, pictures, removed, ledger }: Plan): boolean {
  const parent = join(root, 'live-blogs')
  const folder = join(parent, slug)
  const ledgerPath = join(folder, LEDGER)
  const text = ledgerText(ledger)
  const isSame = existsSync(ledgerPath) && readFileSync(ledgerPath, 'utf8') === text
  if (files.size === 0 && pictures.size === 0 && removed.length === 0 && isSame) return false
  const [fresh, former] = [join(parent, `.${slug}.new`), join(parent, `.${slug}.old`)]
  rmSync(fresh, { recursive: true, force: true })
  try {
    mkdirSync(fresh, { recursive: true })
    if (existsSync(folder)) cpSync(folder, fresh, { recursive: true, preserveTimestamps: true })
    for (const path of removed) rmSync(join(fresh, path))
    for (const [path, content] of [...files, [LEDGER, text] as const]) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true })
      writeFileSync(join(fresh, path), content)
    }
    for (const [path, copy] of pictures) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true })
      copyFileSync(copy, join(fresh, path))
    }
    replaceFolder(folder, fresh, former)
    return true
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function replaceFolder(folder: string, fresh: string, former: string): void {
  if (!existsSync(folder)) {
    renameSync(fresh, folder)
    return
  }
  rmSync(former, { recursive: true, force: true })
  renameSync(folder, former)
  try {
    renameSync(fresh, folder)
  } catch (error) {
    renameSync(former, folder)
    throw error
  }
  rmSync(former, { recursive: true, force: true })
}

/** Adds what came up to `topics.yaml` or `people.yaml`, below what is there. */
export function addToYaml(
  path: string,
  field: 'title' | 'name',
  added: ReadonlyMap<string, string>,
): void {
  if (added.size === 0) return
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`
  const lines = [...added].map(
    ([slug, name]) =>
      `${JSON.stringify(slug).replace(/^"([a-z][a-z0-9-]*)"$/, '$1')}:\n  ${field}: ${JSON.stringify(name)}\n`,
  )
  writeFileSync(`${path}.new`, start + lines.join(''))
  renameSync(`${path}.new`, path)
}
