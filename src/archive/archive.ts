import type { Image } from '../model/image.ts'
import type { LiveBlogStatus } from '../model/live-blog.ts'
import type { PersonFacts } from '../model/person.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { Instant } from '../model/timestamp.ts'
import type { TopicFacts } from '../model/topic.ts'

/** Where an entry is: the path of its file. */
export interface EntryPlace {
  /** Slug of its live blog. */
  readonly liveBlog: string
  /** The day folder, in the live blog's zone: `2025-12-07`. */
  readonly day: string
  /** File name without `.md`, unique in its day: `1220-both-sides-go-home`. */
  readonly name: string
}

/** One timestamped update, checked. Its body stays on disk: see `Archive.readBody`. */
export interface Entry extends EntryPlace {
  readonly timestamp: Instant
  readonly title?: string
  /** The first words of the body, for lists that show an untitled entry. */
  readonly firstWords: string
  /** Slugs of its own topics; those of the live blog hold too. */
  readonly topics: readonly string[]
  readonly authors: readonly string[]
  readonly keyEvent: boolean
  readonly pinned: boolean
  readonly label?: string
  readonly updated?: Instant
  readonly corrections: readonly Correction[]
  readonly withdrawn?: Withdrawal
  readonly image?: Image
  readonly aliases: readonly string[]
  readonly source?: string
  /** There only in a preview: nothing that is published has drafts. */
  readonly draft?: true
  /** Links of the body that lead somewhere on the site, as written. */
  readonly links: readonly string[]
  /** Hash of the file's text: while it stays the same, so does what is published. */
  readonly digest: string
  /** Where the body begins in the file's text, in UTF-16 units. */
  readonly bodyOffset: number
}

/** What a line of a list shows of an entry. */
export interface ListedEntry
  extends
    EntryPlace,
    Pick<Entry, 'timestamp' | 'title' | 'firstWords' | 'label' | 'keyEvent' | 'draft'> {
  /** There when it is withdrawn. */
  readonly withdrawn?: Partial<Withdrawal>
  readonly image?: Pick<Image, 'alt'>
}

/** A long list of entries, oldest first; entries are read when they are asked for. */
export interface EntryList {
  readonly length: number
  /** What lines show of some of the entries: as `Array.slice`. */
  slice(start?: number, end?: number): readonly ListedEntry[]
  /** Some of the entries whole: as `Array.slice`. */
  read(start?: number, end?: number): readonly Entry[]
  /** Hash of what lines on the entries from `start` up to `end` follow from; reads none of them. */
  key(start: number, end: number): string
  /**
   * Hash of what items of a feed on these entries follow from, the names of live blogs, topics and
   * people apart; reads none of the entries.
   */
  itemKey(start: number, end: number): string
  /** Where the entry at an index is. */
  placeAt(index: number): EntryPlace
}

export interface Correction {
  readonly timestamp: Instant
  readonly kind: 'correction' | 'clarification' | 'retraction'
  readonly text: string
}

export interface Withdrawal {
  readonly timestamp: Instant
  readonly reason: string
}

/** What is at hand of a live blog without reading its entries. */
export interface LiveBlogSummary {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly status: LiveBlogStatus
  readonly timezone: string
  /** Its own, or the site's. */
  readonly language: string
  readonly topics: readonly string[]
  readonly authors: readonly string[]
  /** As declared, or the first entry's; `undefined` only with neither. */
  readonly coverageStart?: Instant
  /** As declared, or the last entry's; `undefined` only with neither. */
  readonly coverageEnd?: Instant
  readonly image?: Image
  /** Slugs of live blogs that tell the same in other languages. */
  readonly translations: readonly string[]
  readonly aliases: readonly string[]
  /** There only in a preview: nothing that is published has drafts. */
  readonly draft?: true
  /** Links of the lead article that lead somewhere on the site, as written. */
  readonly links: readonly string[]
  /** Hash of the text of `index.md`. */
  readonly digest: string
  /** Where the lead article begins in `index.md`, in UTF-16 units. */
  readonly bodyOffset: number
  readonly tally: Tally
}

/** What the entries of a live blog come to. */
export interface Tally {
  readonly entries: number
  readonly firstEntry?: Instant
  readonly lastEntry?: Instant
  /** The days that have entries, oldest first. */
  readonly days: readonly DayTally[]
  /** By topic, the live blog's own among them: how many entries bear it. */
  readonly topics: Readonly<Record<string, number>>
  /** By person, the live blog's own where an entry names none. */
  readonly people: Readonly<Record<string, number>>
  /** How many of them are withdrawn, so that search cannot find them. */
  readonly withdrawn: {
    readonly topics: Readonly<Record<string, number>>
    readonly people: Readonly<Record<string, number>>
  }
  /** Entries that search can find, by UTC day since 1970-01-01, in the order of days. */
  readonly searchDays: readonly (readonly [day: number, entries: number])[]
  /** Years of the days whose entries search can find, ascending. */
  readonly searchYears: readonly string[]
  /** Entries that used to have another permalink. */
  readonly moved: readonly Entry[]
  /** Entries that were corrected or withdrawn. */
  readonly corrected: readonly Entry[]
  /**
   * Live blogs that the body of an entry, or the lead article, links to, sorted; for a link to a
   * page of the archive by date, which follows from all of them, `/archive/`.
   */
  readonly linksTo: readonly string[]
}

/** A day of a live blog. */
export interface DayTally {
  /** In the live blog's zone: `2025-12-07`. */
  readonly day: string
  readonly entries: number
  /** The last moment at which one of them changed in substance. */
  readonly lastChanged: Instant
}

/** One piece of rolling coverage, checked. */
export interface LiveBlog extends LiveBlogSummary {
  /** Published entries, oldest first; at the same instant in the order of their names. */
  readonly entries: readonly Entry[]
  /** The pictures that it shows, by path. */
  readonly pictures: readonly PictureFile[]
}

export interface Topic extends TopicFacts {
  readonly slug: string
}

export interface Person extends PersonFacts {
  readonly slug: string
}

/** A picture beside a Markdown file, as it lies on disk. */
export interface PictureFile {
  /** Path in the content folder, `/`-separated: `live-blogs/x/2025-12-07/1220-y.jpg`. */
  readonly path: string
  readonly width: number
  readonly height: number
  /** Hash of the file's bytes. */
  readonly digest: string
}

/** All checked content that is to be published: no drafts, unless it is for a preview. */
export interface Archive {
  readonly settings: SiteSettings
  /** In the order of `topics.yaml`. */
  readonly topics: ReadonlyMap<string, Topic>
  /** In the order of `people.yaml`. */
  readonly people: ReadonlyMap<string, Person>
  /** By the start of coverage, newest first. */
  readonly liveBlogs: readonly LiveBlog[]
  liveBlog(slug: string): LiveBlog | undefined
  /** Entries that bear the topic or whose live blog does, oldest first. */
  entriesOfTopic(slug: string): EntryList
  /** Entries by the person, oldest first. */
  entriesOfPerson(slug: string): EntryList
  /** Entries of days in a month (`2025-12`), each day in its live blog's zone; oldest first. */
  entriesOfMonth(month: string): EntryList
  /** All entries of a live blog, as a list. */
  entriesOfLiveBlog(slug: string): EntryList
  /** How many entries each topic has, by its slug; since a moment, only those after it. */
  countByTopic(since?: Instant): ReadonlyMap<string, number>
  /** How many entries each person has, by slug. */
  countByPerson(): ReadonlyMap<string, number>
  /** Later entries, not withdrawn, whose text links back to an entry; oldest first. */
  followUps(entry: EntryPlace): readonly Entry[]
  /** The newest entries of all, newest first. */
  newestEntries(limit: number): readonly Entry[]
  /** A picture that is shown, by its path in the content folder. */
  picture(path: string): PictureFile | undefined
  /** The Markdown of an entry or a lead article, read from disk. */
  readBody(of: Entry | LiveBlog): string
  /** The bytes of a picture, read from disk. */
  readPicture(picture: PictureFile): Buffer
}
