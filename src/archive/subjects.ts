import type { z } from 'zod'

import type { Reference } from '../markdown/list-references.ts'
import type { EntryFrontMatter } from '../model/entry.ts'
import type { LiveBlogFrontMatter } from '../model/live-blog.ts'
import type { Archive, Entry, Person, Topic } from './archive.ts'
import type { ContentFile } from './content-file.ts'
import type { FrontMatterFault } from './front-matter.ts'
import type { ReadFault } from './source-file.ts'

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
}

/** A file or folder that is where the content tree has no place for it. */
export interface StraySubject {
  file: ContentFile
  kind: 'folder' | 'file' | 'link'
}

/** Names that differ only in case, in one folder or one file. */
export interface NamesSubject {
  names: readonly { name: string; file: ContentFile; key?: string }[]
}

/** The name of a folder or file that becomes part of a URL. */
export interface NameSubject {
  file: ContentFile
  kind: 'live blog' | 'day' | 'entry'
  name: string
}

/** A folder under `live-blogs/`. */
export interface FolderSubject {
  file: ContentFile
  slug: string
  hasIndex: boolean
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
  liveBlog: { slug: string; timezone: string; facts: LiveBlogFrontMatter }
}

/** A live blog, with its entries. */
export interface LiveBlogSubject extends DocumentSubject {
  facts: LiveBlogFrontMatter
  slug: string
  entries: readonly { file: ContentFile; facts: EntryFrontMatter }[]
}

/** A link of a document that must lead somewhere on the site. */
export interface LinkSubject {
  file: ContentFile
  reference: Reference
  archive: Archive
  /** Whose document it stands in: the slug of the live blog. */
  liveBlog: string
  /** The entry it stands in; none for a lead article. */
  entry?: Pick<Entry, 'day' | 'name'>
  /** Paths of Markdown files that are there, but too broken to be taken. */
  broken: ReadonlySet<string>
}

/** A former path that a live blog or an entry claims. */
export interface AliasSubject {
  file: ContentFile
  index: number
  alias: string
  /** Who else has the path: a page of the site, or another alias. */
  taken?: { by: string; file?: ContentFile }
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
