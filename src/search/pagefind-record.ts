import type { CustomRecord } from 'pagefind'

import type { SearchRecord } from '../views/search-record.ts'

/**
 * An entry as Pagefind indexes it. Its words are found in the title, the label, the live blog's
 * title and the text; filters take slugs, so that two people of one name stay two.
 *
 * @param text the entry's body as plain text, a line for each paragraph, list item and row
 */
export function toPagefindRecord(
  record: SearchRecord,
  text: string,
  language: string,
): CustomRecord {
  const { permalink, title, label, time, sortKey, liveBlog, topics, authors, year } = record
  return {
    url: permalink,
    content: [...text.split('\n'), ...record.corrections].map(endSentence).join(' '),
    // Pagefind looks up the page's language in lower case.
    language: language.toLowerCase(),
    meta: {
      ...(title !== undefined && { title }),
      ...(label !== undefined && { label }),
      liveBlog: liveBlog.title,
    },
    filters: {
      topic: topics,
      liveBlog: [liveBlog.slug],
      year: [year],
      author: authors,
      keyEvent: record.keyEvent ? ['true'] : [],
      // Nobody filters by it: a filter's values come with a result and, unlike a meta field's, are
      // not words to be found. As meta, "12" would find every entry of December.
      time: [time.datetime],
    },
    // Pagefind sorts digits as 32-bit floats, which are minutes apart for seconds since 1970.
    sort: { date: sortKey },
  }
}

/** Excerpts run lines together; a heading or a list item then ends like a sentence. */
function endSentence(line: string): string {
  return /[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line
}
