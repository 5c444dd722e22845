import type { ArchiveParts } from './create-archive.ts'
import { KeptFiles } from './kept-files.ts'
import { joinLoaded, type Loaded, loadTop } from './load-archive.ts'
import type { PreviewContext } from './load-day.ts'
import { type LoadedLiveBlog, loadLiveBlog } from './load-live-blog.ts'
import type { ContentRoot } from './read-document.ts'
import { archiveParts, contentRoot, loadContext, type SiteFiles } from './site-files.ts'

/** What came of reading a content folder for a preview. */
export interface LoadedPreview extends Loaded {
  /** All content that is right, with its drafts. */
  preview: ArchiveParts
}

/**
 * Reads a content folder for a preview again and again, each time only the files that have changed:
 * the others, and the live blogs that have none, are taken as they were.
 */
export class ContentReader {
  readonly #root: ContentRoot
  readonly #liveBlogs = new Map<string, LoadedLiveBlog>()
  readonly #files: PreviewContext = { entries: new KeptFiles(), pictures: new KeptFiles() }
  #key = ''

  /** @param content the folder, absolute or from the current directory */
  constructor(content: string) {
    this.#root = contentRoot(content)
  }

  /**
   * What `loadArchive` gives, and the same with drafts.
   *
   * @param changed paths in the content folder, `/`-separated: files and folders that have changed, are
   *   new or are gone since the last reading
   */
  async read(changed: Iterable<string> = []): Promise<LoadedPreview> {
    for (const path of changed) this.#forget(path)
    const top = loadTop(this.#root)
    const key = keyOf(top.siteFiles)
    if (key !== this.#key) this.forget()
    this.#key = key
    const context = { ...loadContext(this.#root, top.siteFiles), preview: this.#files }
    const loaded: LoadedLiveBlog[] = []
    for (const slug of top.slugs) {
      const one = this.#liveBlogs.get(slug) ?? (await loadLiveBlog(context, slug))
      this.#liveBlogs.set(slug, one)
      loaded.push(one)
    }
    const liveBlogs = loaded.flatMap(({ preview }) => preview ?? [])
    const joined = joinLoaded(this.#root, top, loaded)
    return { ...joined, preview: archiveParts(this.#root, top.siteFiles, liveBlogs) }
  }

  /** Forgets what was read: the next reading reads everything. */
  forget(): void {
    this.#liveBlogs.clear()
    this.#files.entries.clear()
    this.#files.pictures.clear()
  }

  #forget(path: string): void {
    const [section, slug] = path.split('/')
    if (section !== 'live-blogs') return
    if (slug === undefined) {
      this.forget()
      return
    }
    this.#liveBlogs.delete(slug)
    this.#files.entries.forget(path)
    this.#files.pictures.forget(path)
  }
}

/** What all live blogs are read with. */
function keyOf({ settings, vocabulary: { topics, people } }: SiteFiles): string {
  const names = [topics, people].map((items) => items && [...items.values()])
  return JSON.stringify([settings?.timezone, settings?.language, names])
}
