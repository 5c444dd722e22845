import type { Entry, LiveBlog } from '../../archive/archive.ts'
import { activityView } from '../activity.ts'
import { wordsIn } from '../../words/words-in.ts'
import { formerEntries } from '../aliases.ts'
import { bylineOf, topicLinks } from '../byline.ts'
import { daysOnCover } from '../cover.ts'
import { entryLine } from '../entry-line.ts'
import { pictureView } from '../entry.ts'
import { followUpsKey } from '../follow-ups.ts'
import { liveState } from '../live-state.ts'
import { liveBlogFacts } from '../live-blog-facts.ts'
import { entryPreview, liveBlogPreview } from '../preview-picture.ts'
import { sharedEntries } from '../share-page.ts'
import type { Site } from '../site.ts'
import { dayLines, groupByDay } from '../timeline.ts'
import { listFeedOutputs } from './feed-outputs.ts'
import { type Output, outputKey } from './output.ts'

/** The routes of a live blog's pages. */
export const LIVE_BLOG_ROUTES = {
  cover: 'live/[blog]/index.astro',
  day: 'live/[blog]/[day]/index.astro',
  share: 'live/[blog]/[day]/[entry].astro',
  preview: 'live/[blog]/preview.png.ts',
  entryPreview: 'live/[blog]/[day]/[entry]/preview.png.ts',
  state: 'live/[blog]/state.json.ts',
  json: 'live/[blog]/live-blog.json.ts',
  markdown: 'live/[blog]/live-blog.md.ts',
} as const

/** Cover, days, share pages, feeds and data of a live blog. */
export function liveBlogOutputs(site: Site, liveBlog: LiveBlog): Output[] {
  const { slug: blog, title, description, entries } = liveBlog
  const about = aboutLiveBlog(site, liveBlog)
  const lines = outputKey(dayLines(site, liveBlog))
  const byDay = groupByDay(entries)
  const dayKeys = new Map(
    [...byDay].map(([day, of]) => [day, of.map((entry) => articleKey(site, entry))]),
  )
  const picture = pictureView(site, liveBlog)
  const lead = [site.bodyKey(liveBlog), picture]
  const state = liveState(site, liveBlog)
  const newestDay = [...dayKeys.keys()].at(-1)
  const words = wordsIn(liveBlog.language)
  const preview = liveBlogPreview(site, liveBlog)
  return [
    {
      route: LIVE_BLOG_ROUTES.cover,
      params: { blog },
      key: outputKey([
        about,
        lines,
        lead,
        state,
        activityView(site, liveBlog),
        daysOnCover(liveBlog).map((day) => dayKeys.get(day)),
        entries.filter(({ pinned }) => pinned).map((entry) => articleKey(site, entry)),
      ]),
    },
    ...listFeedOutputs(
      site,
      'live-blogs',
      'live/[blog]/',
      { blog },
      [title, description, namesOf(site, liveBlog)],
      site.archive.entriesOfLiveBlog(blog),
    ),
    ...(preview
      ? [{ route: LIVE_BLOG_ROUTES.preview, params: { blog }, key: outputKey(preview) }]
      : []),
    ...(state ? [{ route: LIVE_BLOG_ROUTES.state, params: { blog }, key: outputKey(state) }] : []),
    ...liveBlogDataOutputs(site, liveBlog, outputKey([about, lead, [...dayKeys.values()]])),
    ...[...dayKeys].map(([day, keys]) => ({
      route: LIVE_BLOG_ROUTES.day,
      params: { blog, day },
      key: outputKey([
        about,
        lines,
        keys,
        formerEntries(site, blog, day),
        picture,
        day === newestDay ? state : undefined,
      ]),
    })),
    ...sharedEntries(site, liveBlog).flatMap((entry) => {
      const index = entries.indexOf(entry)
      const neighbours = [entries[index - 1], entries[index + 1]]
      const params = { blog, day: entry.day, entry: entry.name }
      const own = entryPreview(site, liveBlog, entry)
      const page = {
        route: LIVE_BLOG_ROUTES.share,
        params,
        key: outputKey([
          about,
          articleKey(site, entry),
          picture,
          own,
          neighbours.map((other) => other && entryLine(site, other, words)),
        ]),
      }
      const preview = own && { route: LIVE_BLOG_ROUTES.entryPreview, params, key: outputKey(own) }
      return preview ? [page, preview] : [page]
    }),
  ]
}

/** @param key what all that is published of the live blog follows from */
function liveBlogDataOutputs({ archive }: Site, { slug: blog }: LiveBlog, key: string): Output[] {
  return (['json', 'markdown'] as const)
    .filter((kind) => archive.settings.data.includes(kind))
    .map((kind) => ({ route: LIVE_BLOG_ROUTES[kind], params: { blog }, key }))
}

/** What an entry in a timeline follows from, its live blog apart. */
function articleKey(site: Site, entry: Entry): string {
  return entryKey(site, entry) + followUpsKey(site, entry)
}

/** What an entry's item in a feed follows from, its live blog apart. */
export function entryKey(site: Site, entry: Entry): string {
  return `${entry.day}/${entry.name} ${site.bodyKey(entry)}`
}

/** What the items of a live blog's entries in a feed follow from, beside the entries. */
export function namesOf(
  site: Site,
  { topics, authors, aliases, tally, language }: LiveBlog,
): unknown {
  return [
    language,
    topics,
    authors,
    // Ids begin with the slug that the live blog had first.
    aliases,
    topicLinks(site, Object.keys(tally.topics).sort(), language),
    bylineOf(site, Object.keys(tally.people).sort()),
  ]
}

/** What all pages of a live blog follow from. */
function aboutLiveBlog(site: Site, liveBlog: LiveBlog): string {
  return outputKey([
    liveBlogFacts(site, liveBlog),
    liveBlog.timezone,
    liveBlog.description,
    namesOf(site, liveBlog),
  ])
}
