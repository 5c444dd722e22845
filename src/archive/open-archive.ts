import type { SiteSettings } from '../model/site-settings.ts'
import type { Archive, Person, Topic } from './archive.ts'
import { createArchive } from './create-archive.ts'
import type { KeptLists } from './kept-lists.ts'
import { type KeptLiveBlog, openLiveBlog, RecordReader } from './record.ts'

/** Checked content as it is kept on disk: plain data, which can pass between threads. */
export interface KeptContent {
  /** The content folder. */
  root: string
  /** Where the records of live blogs lie. */
  records: string
  settings: SiteSettings
  topics: Topic[]
  people: Person[]
  liveBlogs: KeptLiveBlog[]
  /** Missing where no list is kept on disk. */
  lists?: KeptLists
}

/** The archive of kept content; entries are read from their records when they are asked for. */
export function openArchive({ records, liveBlogs, lists, ...rest }: KeptContent): Archive {
  const reader = new RecordReader(records)
  const opened = liveBlogs.flatMap(({ summary, record }) =>
    summary ? [openLiveBlog(summary, record, reader)] : [],
  )
  return createArchive({ ...rest, liveBlogs: opened }, lists)
}
