import type { Entry, ListedEntry, LiveBlog } from '../archive/archive.ts'
import type { PublishedPicture } from '../markdown/markdown-context.ts'
import { hasSharePage } from '../model/share-pages.ts'
import type { Instant } from '../model/timestamp.ts'
import { type Words, wordsIn } from '../words/words-in.ts'
import { bylineOf, type PersonLink, type TopicLink, topicLinks } from './byline.ts'
import { type TimeView, timeView } from './dates.ts'
import { type FollowUpView, followUpViews } from './follow-ups.ts'
import { keepForLiveBlog } from './keep.ts'
import { entryId } from './links.ts'
import { previewMark } from './preview-mark.ts'
import type { Site } from './site.ts'

/** An entry as it stands in a timeline. */
export interface EntryView {
  /** The `id` of its article, unique on the page. */
  id: string
  permalink: string
  time: TimeView
  title?: string
  label?: string
  /** Of `previewMark`. */
  previewMark?: string
  keyEvent: boolean
  pinned: boolean
  /** Safe HTML of the body; empty when withdrawn. */
  html: string
  picture?: PictureView
  /** Empty where it would only repeat the live blog's byline. */
  byline: PersonLink[]
  /** Those that the live blog does not have. */
  topics: TopicLink[]
  updated?: TimeView
  corrections: CorrectionView[]
  /** Later entries that link back to it, oldest first. */
  followUps: FollowUpView[]
  withdrawn?: { time: TimeView; reason: string }
  /** Its own page, if it has one and is not withdrawn. */
  sharePath?: string
}

export interface PictureView extends PublishedPicture {
  alt: string
  credit?: string
}

export interface CorrectionView {
  kind: 'correction' | 'clarification' | 'retraction'
  /** What the kind is called: `Correction`. */
  word: string
  time: TimeView
  text: string
}

const keptViews = keepForLiveBlog('entry views', () => new Map<Entry, EntryView>())

/** What a timeline shows of an entry. `id` is the permalink's fragment unless one is given. */
export function entryView(site: Site, liveBlog: LiveBlog, entry: Entry, id?: string): EntryView {
  if (id !== undefined) return { ...entryView(site, liveBlog, entry), id }
  const kept = keptViews(site, liveBlog)
  let view = kept.get(entry)
  if (!view) kept.set(entry, (view = makeView(site, liveBlog, entry)))
  return view
}

function makeView(site: Site, liveBlog: LiveBlog, entry: Entry): EntryView {
  const { language } = liveBlog
  const { sharePages } = site.archive.settings
  const tell = (instant: Instant) => timeView(instant, liveBlog.timezone, language)
  const picture = entry.withdrawn ? undefined : pictureView(site, entry)
  const ownTopics = entry.topics.filter((slug) => !liveBlog.topics.includes(slug))
  return {
    id: entryId(entry.name),
    permalink: site.links.entry(entry),
    time: tell(entry.timestamp),
    ...(entry.title !== undefined && !entry.withdrawn && { title: entry.title }),
    ...(entry.label !== undefined && { label: entry.label }),
    ...previewMark(site, entry, wordsIn(language)),
    keyEvent: entry.keyEvent,
    pinned: entry.pinned,
    html: site.entryHtml(entry),
    ...(picture && { picture }),
    byline: repeatsByline(liveBlog, entry) ? [] : bylineOf(site, entry.authors),
    topics: topicLinks(site, ownTopics, language),
    ...(entry.updated !== undefined && { updated: tell(entry.updated) }),
    corrections: entry.corrections.map(({ timestamp, kind, text }) => ({
      kind,
      word: wordsIn(language).corrections[kind],
      time: tell(timestamp),
      text,
    })),
    followUps: followUpViews(site, liveBlog, entry),
    ...(entry.withdrawn && {
      withdrawn: { time: tell(entry.withdrawn.timestamp), reason: entry.withdrawn.reason },
    }),
    ...(hasSharePage(entry, sharePages) &&
      !entry.withdrawn && { sharePath: site.links.share(entry) }),
  }
}

/**
 * The title, or the first words of an untitled entry, or what its picture shows when it has no
 * words; of a withdrawn one, neither. Never empty, since it is the text of links.
 *
 * @param words of the page that it stands on, for what the entry has no words of its own for
 */
export function headlineOf(entry: ListedEntry, words: Words): string {
  if (entry.withdrawn) return words.entry.withdrawn
  return ownHeadline(entry) ?? words.entry.untitled
}

/** The same, where it is the entry's own and in its language. */
export function ownHeadline({
  withdrawn,
  title,
  firstWords,
  image,
}: ListedEntry): string | undefined {
  if (withdrawn) return undefined
  return title ?? (firstWords || image?.alt || undefined)
}

/** The picture that front matter names, with its words. */
export function pictureView(site: Site, of: Entry | LiveBlog): PictureView | undefined {
  if (!of.image) return undefined
  const picture = site.picture(of, of.image.src)
  const { alt, credit } = of.image
  return picture && { ...picture, alt, ...(credit !== undefined && { credit }) }
}

function repeatsByline(liveBlog: LiveBlog, entry: Entry): boolean {
  return (
    entry.authors.length === liveBlog.authors.length &&
    entry.authors.every((slug, index) => slug === liveBlog.authors[index])
  )
}
