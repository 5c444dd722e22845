import type { EntryPlace } from '../archive/archive.ts'
import type { SiteSettings } from '../model/site-settings.ts'

/** A format that feeds are made in. */
export type FeedFormat = SiteSettings['feeds']['formats'][number]

const FEED_FILES = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
} as const satisfies Record<FeedFormat, string>

/** Where everything is published. All are site-relative paths that begin with the base path. */
export class Links {
  /** `/`, or the base path: `/news/`. */
  readonly base: string
  /** `https://example.org` */
  readonly origin: string

  /** @param url the site's address, with its base path if it has one */
  constructor(url: string) {
    const { origin, pathname } = new URL(url)
    this.origin = origin
    this.base = pathname.endsWith('/') ? pathname : `${pathname}/`
  }

  /** The path of a page or file of the site, from a path that begins with `/` and knows no base. */
  to(path: string): string {
    return this.base + path.slice(1)
  }

  /** The address of a site-relative path, for whoever reads it elsewhere. */
  absolute(path: string): string {
    return this.origin + path
  }

  home(): string {
    return this.base
  }

  cover(liveBlog: string): string {
    return this.to(`/live/${liveBlog}/`)
  }

  day(liveBlog: string, day: string): string {
    return this.to(`/live/${liveBlog}/${day}/`)
  }

  /** The permalink. It follows from the path of the entry's file alone. */
  entry(entry: EntryPlace): string {
    return `${this.day(entry.liveBlog, entry.day)}#${entryId(entry.name)}`
  }

  /** The page of an entry that has one of its own. */
  share(entry: EntryPlace): string {
    return this.to(`/live/${entry.liveBlog}/${entry.day}/${entry.name}/`)
  }

  /** The picture that stands for a live blog where it is shared. */
  liveBlogPreview(slug: string): string {
    return `${this.cover(slug)}preview.png`
  }

  /** The picture that stands for an entry's own page where it is shared. */
  entryPreview(entry: EntryPlace): string {
    return `${this.share(entry)}preview.png`
  }

  topics(): string {
    return this.to('/topics/')
  }

  /** @param page a number of `views/paging.ts`; none for the newest page */
  topic(slug: string, page?: number): string {
    return this.to(`/topics/${slug}/${page === undefined ? '' : `${page}/`}`)
  }

  /** @param page a number of `views/paging.ts`; none for the newest page */
  person(slug: string, page?: number): string {
    return this.to(`/people/${slug}/${page === undefined ? '' : `${page}/`}`)
  }

  archive(year?: string, month?: string): string {
    return this.to(`/archive/${year ? `${year}/` : ''}${month ? `${month}/` : ''}`)
  }

  search(): string {
    return this.to('/search/')
  }

  logo(): string {
    return this.to('/logo.svg')
  }

  feeds(): string {
    return this.to('/feeds/')
  }

  /** @param folder of what the feed follows: the path of its page */
  feed(folder: string, format: FeedFormat): string {
    return `${folder}${FEED_FILES[format]}`
  }

  /** A document of a feed's history. */
  feedArchive(folder: string, name: string): string {
    return `${folder}feed/${name}.xml`
  }

  /** How far a live blog in progress has come, as JSON. */
  liveState(slug: string): string {
    return `${this.cover(slug)}state.json`
  }

  /** A live blog as data. */
  liveBlogData(slug: string): string {
    return `${this.cover(slug)}live-blog.json`
  }

  /** A live blog as one readable text. */
  liveBlogText(slug: string): string {
    return `${this.cover(slug)}live-blog.md`
  }

  /** All entries, each a line of JSON. */
  archiveData(): string {
    return this.to('/archive.ndjson.gz')
  }

  /** What the data of a live blog is like, as JSON Schema. */
  liveBlogSchema(): string {
    return this.to('/schemas/live-blog-1.json')
  }

  /** What a line of the archive's data is like, as JSON Schema. */
  archiveLineSchema(): string {
    return this.to('/schemas/archive-line-1.json')
  }

  /** One item for each live blog whose coverage has ended. */
  digest(): string {
    return this.to('/feeds/digest/')
  }

  /**
   * What was corrected and withdrawn.
   *
   * @param page a number of `views/paging.ts`; none for the newest page
   */
  corrections(page?: number): string {
    return this.to(`/corrections/${page === undefined ? '' : `${page}/`}`)
  }

  /** The folder of its feeds. */
  correctionFeeds(): string {
    return this.to('/feeds/corrections/')
  }

  /** One of the sitemaps that `/sitemap.xml` lists. */
  sitemap(name: string): string {
    return this.to(`/sitemaps/${name}.xml`)
  }

  /** All feeds, for a feed reader. */
  opml(): string {
    return this.to('/feeds.opml')
  }

  /** How feeds look in a browser. */
  feedStyle(): string {
    return this.to('/feed.css')
  }
}

/** An entry's `id` on its day's page. Ids begin with a letter, so that selectors need no escape. */
export function entryId(name: string): string {
  return `at-${name}`
}
