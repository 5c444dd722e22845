import type { LiveBlogFacts } from '../views/live-blog-facts.ts'
import type { DayView } from '../views/timeline.ts'
import type { Words } from '../words/words-in.ts'
import { entryArticle } from './entry-article.ts'
import { markup } from './html.ts'

/** Days of a live blog with their entries, each day under its heading, with the ways to both ends. */
export function timelineHtml(
  days: readonly DayView[],
  liveBlog: Pick<LiveBlogFacts, 'firstPath' | 'newestPath'>,
  words: Words,
): string {
  return days.map((day) => dayHtml(day, liveBlog, words)).join('')
}

function dayHtml(
  { day, heading, extent, entries }: DayView,
  { firstPath, newestPath }: Pick<LiveBlogFacts, 'firstPath' | 'newestPath'>,
  words: Words,
): string {
  const opening = markup`<section class="day" aria-labelledby="day-${day}">
<div class="day-heading"><h2 id="day-${day}"><time datetime="${day}">${heading}</time> <span class="extent">${extent}</span></h2>
<p class="ways-on"><a href="${firstPath}">${words.liveBlog.start}</a> <a href="${newestPath}">${words.liveBlog.newest}</a></p></div>
`
  return `${opening.text}${entries.map((entry) => entryArticle(entry, words)).join('')}</section>\n`
}
