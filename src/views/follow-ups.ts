import type { Entry, LiveBlog } from '../archive/archive.ts'
import { type LanguageMark, markLanguage } from '../words/direction.ts'
import { type TimeView, timeView } from './dates.ts'
import { findLiveBlog } from './find.ts'
import type { Site } from './site.ts'

/** A later entry that links back to this one. */
export interface FollowUpView {
  permalink: string
  /** In the zone of the page. */
  time: TimeView
  /** Where the follow-up is, if it is in another live blog. */
  liveBlog?: { title: string } & LanguageMark
}

/** The follow-ups of an entry as its live blog's pages show them, oldest first. */
export function followUpViews(site: Site, liveBlog: LiveBlog, entry: Entry): FollowUpView[] {
  const { timezone, language } = liveBlog
  return site.archive.followUps(entry).map((later) => {
    const other = later.liveBlog === liveBlog.slug ? undefined : findLiveBlog(site, later.liveBlog)
    return {
      permalink: site.links.entry(later),
      time: timeView(later.timestamp, timezone, language),
      ...(other && {
        liveBlog: { title: other.title, ...markLanguage(other.language, language) },
      }),
    }
  })
}

/** What the follow-ups of an entry on a page follow from, in a short text; empty without any. */
export function followUpsKey(site: Site, entry: Entry): string {
  return site.archive
    .followUps(entry)
    .map(({ liveBlog, day, name, timestamp }) => {
      const { title, language } = findLiveBlog(site, liveBlog)
      return ['', liveBlog, day, name, timestamp, language, title].join(' ')
    })
    .join('\n')
}
