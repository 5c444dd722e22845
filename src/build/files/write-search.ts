import { join } from 'node:path'

import { type KeptContent, openArchive } from '../../archive/open-archive.ts'
import type { SearchState } from '../../search/search-state.ts'
import { writeSearchIndex } from '../../search/write-search-index.ts'
import { type BuildPlace, CACHE } from '../build-place.ts'
import { SEARCH_GROUP } from './group-name.ts'
import { GroupWriter, type WrittenGroup } from './group-writer.ts'
import { OutputWriter } from './output-writer.ts'
import type { PublishedFile } from './published-table.ts'
import { searchSource } from './search-source.ts'
import { createSite } from '../site.ts'

/** The search bundle as the last build left it, and on which days its records may be other ones now. */
export interface LastSearch {
  state: SearchState
  files: readonly PublishedFile[]
  /** UTC days since 1970-01-01. */
  changedDays: ReadonlySet<number>
}

/** The search bundle that is published. */
export interface WrittenSearch {
  group: WrittenGroup
  state: SearchState
  /** Entries that can be found. */
  records: number
}

/**
 * Makes the search index of kept content, as far as it has changed.
 *
 * @param last the one to build upon; without it, all is made
 */
export async function writeSearch(
  content: KeptContent,
  place: BuildPlace,
  last: LastSearch | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<WrittenSearch> {
  const site = createSite(openArchive(content))
  const { state, written, kept, records } = await writeSearchIndex(
    searchSource(site, last?.changedDays),
    { outDir: place.staging, scratchDir: join(CACHE, 'search'), last: last?.state, onProgress },
  )
  const writer = new OutputWriter(place.staging, place.out)
  const files = new GroupWriter(writer, SEARCH_GROUP, last?.files)
  for (const file of kept) {
    if (!files.keep(file, '')) throw new Error(`${file} is kept, and was not there`)
  }
  for (const file of written) files.take(file, '')
  return { group: files.written(), state, records }
}
