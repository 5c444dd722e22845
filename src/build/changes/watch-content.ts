import { subscribe } from '@parcel/watcher'
import { relative, sep } from 'node:path'

/** Watches a content folder until it is told to stop. */
export interface ContentWatch {
  stop(): Promise<void>
}

/**
 * Tells of changes in a content folder, soon after each: by the operating system's own means, with one
 * watch a folder, not one a file.
 *
 * @param content the content folder, absolute
 * @param onChange told of the live blogs that have changed; of none, when only files at the top have
 */
export async function watchContent(
  content: string,
  onChange: (liveBlogs: ReadonlySet<string>) => void,
): Promise<ContentWatch> {
  const subscription = await subscribe(content, (error, events) => {
    if (error) throw error
    const liveBlogs = new Set<string>()
    for (const { path } of events) {
      const [top, slug] = relative(content, path).split(sep)
      if (top === 'live-blogs' && slug !== undefined) liveBlogs.add(slug)
    }
    onChange(liveBlogs)
  })
  return { stop: () => subscription.unsubscribe() }
}
