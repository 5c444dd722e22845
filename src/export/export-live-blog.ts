import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { LiveBlog } from '../archive/archive.ts'
import type { Site } from '../views/site.ts'
import { toExportedPage } from './export-page.ts'
import { toExportedPosting } from './export-posting.ts'

/** What a live blog can be written as. */
export const EXPORT_FORMATS = ['html', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/**
 * Writes a live blog for others: a file named after it, and a folder of that name with its pictures.
 *
 * @returns the path of the file
 */
export function exportLiveBlog(
  site: Site,
  liveBlog: LiveBlog,
  format: ExportFormat,
  folder: string,
): string {
  const posting = toExportedPosting(site, liveBlog)
  const text =
    format === 'html'
      ? toExportedPage(site, liveBlog, posting)
      : `${JSON.stringify({ '@context': 'https://schema.org', ...posting }, undefined, 2)}\n`
  for (const picture of liveBlog.pictures) {
    const copy = join(folder, ...picture.path.split('/').slice(1))
    mkdirSync(dirname(copy), { recursive: true })
    writeFileSync(copy, site.archive.readPicture(picture))
  }
  const file = join(folder, `${liveBlog.slug}.${format}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
  return file
}
