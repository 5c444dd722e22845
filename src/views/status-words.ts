import type { Correction } from '../archive/archive.ts'
import type { LiveBlogStatus } from '../model/live-blog.ts'

const KICKERS = {
  upcoming: 'Coming up',
  live: 'Live',
  paused: 'Paused',
  closed: 'As it happened',
} as const satisfies Record<LiveBlogStatus, string>

const LEAD_HEADINGS = {
  upcoming: 'What to expect',
  live: 'The story so far',
  paused: 'The story so far',
  closed: 'What happened',
} as const satisfies Record<LiveBlogStatus, string>

/** The words above a live blog's title that say where it stands. */
export function kickerOf(status: LiveBlogStatus): string {
  return KICKERS[status]
}

/** The heading of a live blog's lead article. */
export function leadHeadingOf(status: LiveBlogStatus): string {
  return LEAD_HEADINGS[status]
}

/** What each kind of correction is called where it is shown. */
export const CORRECTION_WORDS: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
}
