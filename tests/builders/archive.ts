import type { z } from 'zod'

import type { Archive } from '../../src/archive/archive.ts'
import { createArchive } from '../../src/archive/create-archive.ts'
import { peopleSchema } from '../../src/model/person.ts'
import { siteSettingsSchema } from '../../src/model/site-settings.ts'
import { topicsSchema } from '../../src/model/topic.ts'
import { aLiveBlog, type WrittenLiveBlog } from './live-blog.ts'

/** An archive as it is written: the files of the content folder as plain data. */
export interface WrittenArchive {
  /** `site.yaml` */
  settings?: Partial<z.input<typeof siteSettingsSchema>>
  /** `topics.yaml` */
  topics?: z.input<typeof topicsSchema>
  /** `people.yaml` */
  people?: z.input<typeof peopleSchema>
  liveBlogs?: readonly WrittenLiveBlog[]
}

/** An archive that has passed the schemas. It has no files: bodies and pictures cannot be read. */
export function anArchive(written: WrittenArchive = {}): Archive {
  const settings = siteSettingsSchema.parse({
    title: 'The Quay',
    description: 'News from the quayside.',
    url: 'https://example.org/',
    ...written.settings,
  })
  const topics = topicsSchema.parse(written.topics ?? {})
  const people = peopleSchema.parse(written.people ?? {})
  return createArchive({
    root: '/nowhere',
    settings,
    topics: Object.entries(topics).map(([slug, topic]) => ({ slug, ...topic })),
    people: Object.entries(people).map(([slug, person]) => ({ slug, ...person })),
    liveBlogs: (written.liveBlogs ?? []).map((liveBlog) => aLiveBlog(liveBlog, settings.language)),
  })
}
