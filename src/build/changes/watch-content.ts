import { subscribe } from '@parcel/watcher'
import { relative, sep } from 'node:path'

/** Watches a content folder until it is told to stop. */
export interface ContentWatch {
  stop(): Promise<void>
}

/** Who is told of what happens in a content folder. */
export interface ContentWatcher {
  /** @param paths in the content folder, `/`-separated, at which something has changed */
  onChange(paths: readonly string[]): void
  /** More has happened than can be told: a folder above live blogs was moved, or the watch failed. */
  onUnknown(): void
}

/**
 * Tells of changes in a content folder, soon after each: by the operating system's own means, with one
 * watch a folder, not one a file.
 *
 * @param content the content folder, absolute
 */
export async function watchContent(
  content: string,
  watcher: ContentWatcher,
): Promise<ContentWatch> {
  const subscription = await subscribe(content, (error, events) => {
    const paths = events.map(({ path }) => relative(content, path).split(sep).join('/'))
    // In a callback from native code nothing can be thrown.
    if (error !== null || paths.includes('live-blogs')) watcher.onUnknown()
    else watcher.onChange(paths)
  })
  return { stop: () => subscription.unsubscribe() }
}

/** The live blogs that some paths in the content folder are in. */
export function liveBlogsAt(paths: readonly string[]): Set<string> {
  const places = paths.map((path) => path.split('/'))
  return new Set(
    places.flatMap(([top, slug]) => (top === 'live-blogs' && slug !== undefined ? [slug] : [])),
  )
}
