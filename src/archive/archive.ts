import type { Image } from '../model/image.ts'
import type { LiveBlogStatus } from '../model/live-blog.ts'
import type { PersonFacts } from '../model/person.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { Instant } from '../model/timestamp.ts'
import type { TopicFacts } from '../model/topic.ts'

/** One timestamped update, checked. Its body stays on disk: see `Archive.readBody`. */
export interface Entry {
  /** Slug of its live blog. */
  readonly liveBlog: string
  /** The day folder, in the live blog's zone: `2025-12-07`. */
  readonly day: string
  /** File name without `.md`, unique in its day: `1220-both-sides-go-home`. */
  readonly name: string
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
  /** Hash of the file's text: while it stays the same, so does what is published. */
  readonly digest: string
  /** Where the body begins in the file's text, in UTF-16 units. */
  readonly bodyOffset: number
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

/** One piece of rolling coverage, checked. */
export interface LiveBlog {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly status: LiveBlogStatus
  readonly timezone: string
  readonly topics: readonly string[]
  readonly authors: readonly string[]
  /** As declared, or the first entry's; `undefined` only with neither. */
  readonly coverageStart?: Instant
  /** As declared, or the last entry's; `undefined` only with neither. */
  readonly coverageEnd?: Instant
  readonly image?: Image
  readonly aliases: readonly string[]
  /** Hash of the text of `index.md`. */
  readonly digest: string
  /** Where the lead article begins in `index.md`, in UTF-16 units. */
  readonly bodyOffset: number
  /** Published entries, oldest first; at the same instant in the order of their names. */
  readonly entries: readonly Entry[]
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

/** All checked content that is to be published: no drafts. */
export interface Archive {
  readonly settings: SiteSettings
  /** In the order of `topics.yaml`. */
  readonly topics: ReadonlyMap<string, Topic>
  /** In the order of `people.yaml`. */
  readonly people: ReadonlyMap<string, Person>
  /** By the start of coverage, newest first. */
  readonly liveBlogs: readonly LiveBlog[]
  readonly pictures: ReadonlyMap<string, PictureFile>
  liveBlog(slug: string): LiveBlog | undefined
  /** Entries that bear the topic or whose live blog does, oldest first. */
  entriesOfTopic(slug: string): readonly Entry[]
  /** Entries by the person, oldest first. */
  entriesOfPerson(slug: string): readonly Entry[]
  /** The newest entries of all, newest first. */
  newestEntries(limit: number): readonly Entry[]
  /** The Markdown of an entry or a lead article, read from disk. */
  readBody(of: Entry | LiveBlog): string
  /** The bytes of a picture, read from disk. */
  readPicture(picture: PictureFile): Buffer
}
