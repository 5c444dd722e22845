import type { LiveBlogSummary } from '../archive/archive.ts'
import { keepForSite } from './keep.ts'
import type { Site } from './site.ts'

/** A live blog that tells the same in another language. */
export interface TranslationLink {
  /** BCP 47 tag. */
  language: string
  /** What the language calls itself: `Deutsch`. */
  languageName: string
  title: string
  path: string
}

/** A page in one of its languages, as search engines are told. */
export interface Alternate {
  /** BCP 47 tag, or `x-default`: for readers of any other language. */
  language: string
  url: string
}

const summaries = keepForSite(
  'summaries of live blogs',
  ({ archive }) => new Map(archive.liveBlogs.map((liveBlog) => [liveBlog.slug, liveBlog])),
)

/** The translations of a live blog, in the order in which it names them. */
export function translationLinks(site: Site, { translations }: LiveBlogSummary): TranslationLink[] {
  return translations.flatMap((slug) => {
    const translation = summaries(site).get(slug)
    if (!translation) return []
    const { language, title } = translation
    return [{ language, languageName: nameOf(language), title, path: site.links.cover(slug) }]
  })
}

/**
 * A cover in all of its languages, by language. The default is the one in the site's language, or else
 * the first: whichever cover is asked, it is the same.
 */
export function alternatesOf(
  site: Site,
  cover: { language: string; path: string; translations: readonly TranslationLink[] },
): Alternate[] {
  const all = [cover, ...cover.translations]
    .map(({ language, path }) => ({ language, url: site.links.absolute(path) }))
    .sort((a, b) => (a.language < b.language ? -1 : 1))
  const own = all.find(({ language }) => language === site.archive.settings.language) ?? all[0]
  return [...all, ...(own ? [{ language: 'x-default', url: own.url }] : [])]
}

function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
