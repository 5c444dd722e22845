import type { CustomRecord } from 'pagefind'

import { plainText } from '../../markdown/first-words.ts'
import { toPagefindRecord } from '../../search/pagefind-record.ts'
import type { SearchSource } from '../../search/search-source.ts'
import { countSearchDays, type SearchEntry, searchEntries } from '../../views/search-entries.ts'
import { searchRecord } from '../../views/search-record.ts'
import type { Site } from '../../views/site.ts'

/**
 * A site as what is to be found in it.
 *
 * @param changedDays UTC days since 1970-01-01 on which a record may differ from the last build's;
 * `undefined` when nobody knows
 */
export function searchSource(site: Site, changedDays?: ReadonlySet<number>): SearchSource {
  return {
    language: site.archive.settings.language,
    dayCounts: countSearchDays(site),
    records: (fromDay, toDay) =>
      searchEntries(site, fromDay, toDay).map((item) => toRecord(site, item)),
    isUnchanged: (fromDay, toDay) =>
      changedDays !== undefined && ![...changedDays].some((day) => fromDay <= day && day < toDay),
  }
}

function toRecord(site: Site, { liveBlog, entry }: SearchEntry): CustomRecord {
  const text = plainText(site.archive.readBody(entry))
  return toPagefindRecord(searchRecord(site, liveBlog, entry), text, site.archive.settings.language)
}
