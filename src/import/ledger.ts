import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { digestOf } from '../archive/source-file.ts'
import { DumpError } from './dump-error.ts'

/** Lies in a live blog's folder and belongs into git: what was imported, so that it is known again. */
export const LEDGER = '.imported.json'

const writtenSchema = z.strictObject({
  /** In the live blog's folder: `2025-12-07/1220-both-sides-go-home.md`. */
  path: z.string().regex(/^(?:index|\d{4}-\d{2}-\d{2}\/\d{4}-[a-z0-9-]+)\.md$/),
  /** Hash of the text as the import wrote it: another one on disk is an edit by hand. */
  digest: z.string(),
})

const ledgerSchema = z.strictObject({
  /** The live blog's identity in the dump. */
  id: z.string(),
  index: writtenSchema.optional(),
  entries: z.record(z.string(), writtenSchema),
})

export type Written = z.output<typeof writtenSchema>
export type Ledger = z.output<typeof ledgerSchema>

/**
 * What earlier imports wrote into a live blog's folder; `undefined` where there were none.
 *
 * @throws DumpError when the file is there and broken: importing again would write everything twice
 */
export function readLedger(root: string, slug: string): Ledger | undefined {
  const path = join(root, 'live-blogs', slug, LEDGER)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
  try {
    return ledgerSchema.parse(JSON.parse(text))
  } catch {
    throw new DumpError(
      `live-blogs/${slug}/${LEDGER}`,
      'This file tells what was imported, and it is broken: restore it from git.',
    )
  }
}

/** The same ledger gives the same text, whatever the order in which it was filled. */
export function ledgerText(ledger: Ledger): string {
  const entries = Object.fromEntries(
    Object.entries(ledger.entries).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return `${JSON.stringify({ id: ledger.id, index: ledger.index, entries }, undefined, 2)}\n`
}

/** @param path in the live blog's folder */
export function writtenAs(path: string, text: string): Written {
  return { path, digest: digestOf(text) }
}
