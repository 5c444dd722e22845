import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { listFiles } from '../../build/list-files.ts'
import {
  hugoArchive,
  hugoLiveIndex,
  toHugoEntry,
  toHugoLiveBlog,
  toHugoPath,
  topicsOf,
} from './convert-content.ts'

const TEMPLATE = fileURLToPath(new URL('./site/', import.meta.url))

/**
 * Writes a generated archive as a Hugo site: layouts, settings and content. One file is held in
 * memory at a time.
 *
 * @param content the archive’s content folder
 * @param site a folder that is not there yet
 */
export function writeHugoSite(content: string, site: string): void {
  cpSync(TEMPLATE, site, { recursive: true })
  const months = new Set<string>()
  for (const liveBlog of readdirSync(join(content, 'live-blogs'))) {
    months.add(writeSection(content, `live-blogs/${liveBlog}`, liveBlog, join(site, 'content')))
  }
  write(join(site, 'content/live/_index.md'), hugoLiveIndex())
  for (const [path, text] of hugoArchive(months)) write(join(site, 'content', path), text)
}

/** Writes a live blog with its entries, and gives the month in which it began: `2025-12`. */
function writeSection(content: string, folder: string, liveBlog: string, to: string): string {
  const index = readFileSync(join(content, folder, 'index.md'), 'utf8')
  write(join(to, 'live', liveBlog, '_index.md'), toHugoLiveBlog(index))
  const topics = topicsOf(index)
  const entries = listFiles(join(content, folder)).filter((file) => file !== 'index.md')
  for (const entry of entries) {
    const path = `${folder}/${entry}`
    const text = readFileSync(join(content, path), 'utf8')
    writeFileSync(join(to, toHugoPath(path)), toHugoEntry(text, topics))
  }
  return entries[0]?.slice(0, 7) ?? ''
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
