import type { Instant } from '../model/timestamp.ts'
import type { Words } from '../words/words-in.ts'
import type { Site } from './site.ts'

/**
 * What a preview says of a live blog or an entry beside what readers will see: that it is a draft, or
 * that its time is still to come. Nothing where the site is published.
 *
 * @param words of the page that it stands on
 */
export function previewMark(
  { preview }: Site,
  { draft, timestamp }: { draft?: true; timestamp?: Instant },
  words: Words,
): { previewMark?: string } {
  if (!preview) return {}
  if (draft) return { previewMark: words.preview.draft }
  const isAhead = timestamp !== undefined && timestamp > preview.now()
  return isAhead ? { previewMark: words.preview.future } : {}
}
