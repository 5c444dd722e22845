import type { CustomRecord } from 'pagefind'

import { plainText } from '../markdown/first-words.ts'
import { toPagefindRecord } from '../search/pagefind-record.ts'
import type { SearchSource } from '../search/search-source.ts'
import { type SearchEntry, searchEntries } from '../views/search-entries.ts'
import { searchRecord } from '../views/search-record.ts'
import type { Site } from '../views/site.ts'

const DAY_MS = 86_400_000

/** A whole site as what is to be found in it. */
export function searchSource(site: Site): SearchSource {
  const entriesOfDay = Map.groupBy(searchEntries(site), ({ timestamp }) =>
    Math.floor(timestamp / DAY_MS),
  )
  return {
    language: site.archive.settings.language,
    dayCounts: new Map([...entriesOfDay].map(([day, entries]) => [day, entries.length])),
    records: (fromDay, toDay) =>
      // The days come as the entries do, oldest first.
      [...entriesOfDay]
        .filter(([day]) => fromDay <= day && day < toDay)
        .flatMap(([, entries]) => entries.map((item) => toRecord(site, item))),
    isUnchanged: () => false,
  }
}

function toRecord(site: Site, { liveBlog, entry }: SearchEntry): CustomRecord {
  const text = plainText(site.archive.readBody(entry))
  return toPagefindRecord(searchRecord(site, liveBlog, entry), text, site.archive.settings.language)
}
