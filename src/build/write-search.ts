import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { type KeptContent, openArchive } from '../archive/open-archive.ts'
import { BUNDLE } from '../search/manifest.ts'
import { writeSearchIndex } from '../search/write-search-index.ts'
import { type BuildPlace, CACHE } from './build-place.ts'
import { SEARCH_GROUP } from './group-name.ts'
import { GroupWriter, type WrittenGroup } from './group-writer.ts'
import { listFiles } from './list-files.ts'
import { OutputWriter } from './output-writer.ts'
import type { PublishedFile } from './published-table.ts'
import { searchSource } from './search-source.ts'
import { createSite } from './site.ts'

/** Makes the search index of kept content. */
export async function writeSearch(
  content: KeptContent,
  place: BuildPlace,
  before: readonly PublishedFile[] | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<WrittenGroup> {
  const files = new GroupWriter(new OutputWriter(place.staging, place.out), SEARCH_GROUP, before)
  const made = mkdtempSync(join(CACHE, 'search-'))
  try {
    const site = createSite(openArchive(content))
    await writeSearchIndex(searchSource(site), {
      outDir: made,
      scratchDir: join(CACHE, 'search'),
      onProgress,
    })
    const bundle = join(made, BUNDLE)
    for (const file of listFiles(bundle)) {
      files.write(`${BUNDLE}/${file}`, '', readFileSync(join(bundle, file)))
    }
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
  return files.written()
}
