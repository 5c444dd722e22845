import type { SiteSettings } from '../model/site-settings.ts'
import type { Archive, Person, Topic } from './archive.ts'
import { createArchive } from './create-archive.ts'
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
}

/** The archive of kept content; entries are read from their records when they are asked for. */
export function openArchive({ records, liveBlogs, ...rest }: KeptContent): Archive {
  const reader = new RecordReader(records)
  return createArchive({
    ...rest,
    liveBlogs: liveBlogs.flatMap(({ summary, record }) =>
      summary ? [openLiveBlog(summary, record, reader)] : [],
    ),
  })
}
