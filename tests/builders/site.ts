import { posix } from 'node:path'

import type { Entry, LiveBlog } from '../../src/archive/archive.ts'
import { findLiveBlog } from '../../src/views/find.ts'
import { Links } from '../../src/views/links.ts'
import type { Site } from '../../src/views/site.ts'
import { anArchive, type WrittenArchive } from './archive.ts'
import type { WrittenLiveBlog } from './live-blog.ts'

/** A site whose bodies are their entries' first words, and whose pictures are all 640 by 480. */
export function aSite(written: WrittenArchive = {}): Site {
  const archive = anArchive(written)
  const links = new Links(archive.settings.url)
  return {
    archive,
    links,
    kept: new Map(),
    bodyKey: ({ digest }) => digest,
    markdown: (of) => ('entries' in of ? `${of.title}, in full.` : of.firstWords),
    entryHtml: ({ withdrawn, firstWords }) => (withdrawn ? '' : `<p>${firstWords}</p>`),
    leadHtml: ({ title }) => `<p>${title}, in full.</p>`,
    picture: (_, src) => {
      const url = links.to(`/pictures/${posix.parse(src).name}`)
      return {
        src: `${url}-640.webp`,
        srcset: `${url}-640.webp 640w`,
        sizes: '100vw',
        width: 640,
        height: 480,
      }
    },
  }
}

/** A site with one live blog, at hand. */
export function aSiteWith(
  liveBlog: WrittenLiveBlog,
  rest: Omit<WrittenArchive, 'liveBlogs'> = {},
): { site: Site; liveBlog: LiveBlog } {
  const site = aSite({ ...rest, liveBlogs: [liveBlog] })
  return { site, liveBlog: findLiveBlog(site, liveBlog.slug ?? 'harbour-fire') }
}

/** The entry of a live blog at an index, oldest first. */
export function entryAt({ entries }: LiveBlog, index: number): Entry {
  const entry = entries.at(index)
  if (!entry) throw new Error(`there is no entry ${index} among ${entries.length}`)
  return entry
}
