import type { z } from 'zod'

import type { Reference } from '../markdown/list-references.ts'
import type { EntryFrontMatter } from '../model/entry.ts'
import type { LiveBlogFrontMatter } from '../model/live-blog.ts'
import type { Archive, Person, Topic, LiveBlogSummary } from './archive.ts'
import type { ContentFile } from './content-file.ts'
import type { FrontMatterFault } from './front-matter.ts'
import type { LinkSource } from './resolve-link.ts'
import type { ReadFault } from './source-file.ts'
import type { TimestampHints } from './timestamp-cure.ts'
import type { Unpublished } from './unpublished.ts'

/** A file that could not be read as text. */
export interface UnreadSubject {
  file: ContentFile
  fault: ReadFault
}

/** A file that could not be taken apart or parsed. */
export interface UnparsedSubject {
  file: ContentFile
  fault: FrontMatterFault
  text: string
}

/** Something that a schema refused. */
export interface SchemaSubject {
  file: ContentFile
  issue: z.core.$ZodIssue
  /** The value at the issue's path, as parsed. */
  value: unknown
  /** Names of the fields that may stand where the issue is. */
  fields: readonly string[]
  /** Whether what stands where the issue is may be left out. */
  optional: boolean
  hints: TimestampHints
}

/** A file or folder that is where the content tree has no place for it. */
export interface StraySubject {
  file: ContentFile
  kind: 'folder' | 'file' | 'link'
  /** What a file that may be an entry says. */
  text?: string
}

/** YAML that parses. */
export interface YamlSubject {
  file: ContentFile
  yaml: string
  /** The line of the file that it begins on, from 1. */
  firstLine: number
}

/** All names of one kind in one folder. */
export interface NamesSubject {
  names: readonly { name: string; file: ContentFile }[]
}

/** The name of a folder or file that becomes part of a URL. */
export interface NameSubject {
  file: ContentFile
  kind: 'live blog' | 'day' | 'entry'
  name: string
  /** Whether another one beside it has this name. */
  isTaken: (name: string) => boolean
  /** The day folder that an entry is in. */
  day?: string
  /** The clock time that an entry's timestamp tells in its live blog's zone, if that is known. */
  clock?: string
}

/** A folder under `live-blogs/`. */
export interface FolderSubject {
  file: ContentFile
  slug: string
  hasIndex: boolean
  /** What must be meant for its index.md. */
  misnamedIndex?: string
}

/** What entries may refer to; `undefined` where the file that tells it is broken. */
export interface Vocabulary {
  topics: ReadonlyMap<string, Topic> | undefined
  people: ReadonlyMap<string, Person> | undefined
}

/** A Markdown file whose front matter has passed its schema. */
export interface DocumentSubject {
  file: ContentFile
  facts: Pick<EntryFrontMatter, 'topics' | 'authors' | 'image'>
  body: string
  /** Names of the files beside it. */
  siblings: ReadonlySet<string>
  references: readonly Reference[]
  vocabulary: Vocabulary
}

/** An entry, with the live blog it is in. */
export interface EntrySubject extends DocumentSubject {
  facts: EntryFrontMatter
  day: string
  /** `1220-both-sides-go-home` */
  name: string
  liveBlog: {
    slug: string
    timezone: string
    facts: Pick<LiveBlogFrontMatter, 'coverageStart' | 'coverageEnd'>
  }
}

/** A live blog, with its entries. */
export interface LiveBlogSubject extends DocumentSubject {
  facts: LiveBlogFrontMatter
  slug: string
  /** Those that could be taken. */
  entries: readonly { file: ContentFile; facts: EntryFrontMatter }[]
  /** Whether that is all of them. */
  isWhole: boolean
}

/** A link of a document that must lead somewhere on the site. */
export interface LinkSubject {
  file: ContentFile
  reference: Reference
  archive: Archive
  /** The document it stands in. */
  from: LinkSource
  unpublished: Unpublished
}

/** A former path that a live blog or an entry claims. */
export interface AliasSubject {
  file: ContentFile
  index: number
  alias: string
  /** Who has the path already, by name or path; with the file of another that claims it. */
  taken?: { by: string; file?: ContentFile }
}

/** What a live blog names as its translation. */
export interface TranslationSubject {
  file: ContentFile
  index: number
  slug: string
  of: Pick<LiveBlogSummary, 'slug' | 'language'>
  /** The live blog of that slug, if it is published. */
  translation?: Pick<LiveBlogSummary, 'slug' | 'language' | 'translations'> & { file: ContentFile }
  /** Slugs of all live blogs. */
  published: Iterable<string>
}

/** A picture that could not be opened. */
export interface PictureSubject {
  file: ContentFile
  reason: string
}

/** The file of the site's settings. */
export interface SettingsSubject {
  file: ContentFile
  exists: boolean
}
