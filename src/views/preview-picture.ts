import type { Entry, LiveBlog } from '../archive/archive.ts'
import type { Logo } from '../model/logo.ts'
import { hasSharePage } from '../model/share-pages.ts'
import { fill } from '../words/fill.ts'
import { type Words, wordsIn } from '../words/words-in.ts'
import { ACCENT, accentView } from './accent.ts'
import { activityView } from './activity.ts'
import { formatExtent } from './counts.ts'
import { formatDays, timeView } from './dates.ts'
import { headlineOf, pictureView } from './entry.ts'
import { outputKey } from './outputs/output.ts'
import type { Site } from './site.ts'
import { zoneName } from './zone-name.ts'

/** What a picture shows that stands for a page where the page is shared. */
export interface PreviewView {
  language: string
  direction: Words['direction']
  site: { title: string; language: string; direction: Words['direction']; logo?: Logo }
  /** `#rrggbb` */
  accent: string
  /** `As it happened`, or what an entry is: `Key event`. */
  kicker: string
  title: string
  /** `22 updates over 2 days`, or of which live blog an entry is. */
  lead: string
  /** `6–7 December 2025`, or when an entry was; empty before the first entry. */
  when: string
  /** How much was said when. */
  activity?: { length: number; bars: { index: number; share: number }[] }
}

/** A preview picture as a page names it. */
export interface PreviewPicture {
  /** Ends in a query that changes whenever what it says does, since networks keep pictures by address. */
  path: string
  width: number
  height: number
  /** All that the picture says. */
  alt: string
}

/** In pixels: what social networks ask for. */
export const PREVIEW_WIDTH = 1200
export const PREVIEW_HEIGHT = 630

/** Fewer bars have no shape that tells anything. */
const LEAST_BARS = 5

/** As much of a hash as tells two states of a picture apart. */
const VERSION_LENGTH = 8

/**
 * The picture that is drawn for a live blog; `undefined` where the settings want none, it has a picture
 * of its own, or there is no typeface for its title.
 */
export function liveBlogPreview(site: Site, liveBlog: LiveBlog): PreviewView | undefined {
  if (site.archive.settings.previewPictures === 'none') return undefined
  if (pictureView(site, liveBlog)) return undefined
  const { language, title, status, timezone, coverageStart, coverageEnd, tally } = liveBlog
  const words = wordsIn(language)
  const dayOf = (instant: number) => timeView(instant, timezone, language).day
  const start = coverageStart === undefined ? undefined : dayOf(coverageStart)
  const end = coverageEnd === undefined ? start : dayOf(coverageEnd)
  const activity = activityView(site, liveBlog)
  const hasShape = activity && activity.bars.length >= LEAST_BARS
  return drawable({
    ...frame(site, words),
    kicker: words.kickers[status],
    title,
    lead: formatExtent(tally.entries, tally.days.length, words),
    when: start !== undefined && end !== undefined ? formatDays(start, end, language) : '',
    ...(hasShape && {
      activity: {
        length: activity.length,
        bars: activity.bars.map(({ index, share }) => ({ index, share })),
      },
    }),
  })
}

/**
 * The picture that is drawn for an entry's own page; `undefined` where the settings want none, the
 * entry is withdrawn or has a picture, or there is no typeface for its headline.
 */
export function entryPreview(
  site: Site,
  liveBlog: LiveBlog,
  entry: Entry,
): PreviewView | undefined {
  const { previewPictures, sharePages } = site.archive.settings
  if (previewPictures !== 'all' || !hasSharePage(entry, sharePages)) return undefined
  if (entry.withdrawn || pictureView(site, entry)) return undefined
  const { language, timezone } = liveBlog
  const words = wordsIn(language)
  const { date, clock } = timeView(entry.timestamp, timezone, language)
  const zone = zoneName(entry.timestamp, timezone, language)
  return drawable({
    ...frame(site, words),
    kicker: entry.label ?? (entry.keyEvent ? words.entry.keyEvent : words.kickers[liveBlog.status]),
    title: headlineOf(entry, words),
    lead: liveBlog.title,
    when: `${fill(words.entry.moment, { date, clock })} · ${zone}`,
  })
}

/** A live blog's preview picture for its pages. */
export function liveBlogPreviewPicture(site: Site, liveBlog: LiveBlog): PreviewPicture | undefined {
  const view = liveBlogPreview(site, liveBlog)
  return view && toPicture(view, site.links.liveBlogPreview(liveBlog.slug))
}

/** An entry's preview picture for its own page. */
export function entryPreviewPicture(
  site: Site,
  liveBlog: LiveBlog,
  entry: Entry,
): PreviewPicture | undefined {
  const view = entryPreview(site, liveBlog, entry)
  return view && toPicture(view, site.links.entryPreview(entry))
}

function toPicture(view: PreviewView, path: string): PreviewPicture {
  const { kicker, title, lead, when } = view
  return {
    path: `${path}?v=${outputKey(view).slice(0, VERSION_LENGTH)}`,
    width: PREVIEW_WIDTH,
    height: PREVIEW_HEIGHT,
    alt: [kicker, title, lead, when].filter((text) => text !== '').join(' · '),
  }
}

function frame(
  site: Site,
  { language, direction }: Words,
): Pick<PreviewView, 'language' | 'direction' | 'site' | 'accent'> {
  const { title, language: siteLanguage, accent, logo } = site.archive.settings
  return {
    language,
    direction,
    site: {
      title,
      language: siteLanguage,
      direction: wordsIn(siteLanguage).direction,
      // Text in a picture would be drawn in whatever typefaces the machine has.
      ...(logo && !/<text\b/.test(logo.svg) && { logo }),
    },
    accent: accent === undefined ? ACCENT : accentView(accent).light,
  }
}

/** A view, unless one of its texts is in a script that no typeface of preview pictures has. */
function drawable(view: PreviewView): PreviewView | undefined {
  const { language, kicker, title, lead, when, site } = view
  const texts = [kicker, title, lead, when].map((text) => [text, language] as const)
  const all = [...texts, [site.logo ? '' : site.title, site.language] as const]
  return all.every(([text, of]) => canDraw(text, of)) ? view : undefined
}

const DRAWN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]*$/u

/** The typefaces have the characters of Japanese, which Chinese and Korean write in forms of their own. */
function canDraw(text: string, language: string): boolean {
  const isJapanese = new Intl.Locale(language).language === 'ja'
  return DRAWN.test(text) && (isJapanese || !/\p{Script=Han}/u.test(text))
}
