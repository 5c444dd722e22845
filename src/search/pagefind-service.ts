import type { close, createIndex } from 'pagefind'

/** What we use of Pagefind's package. */
export interface PagefindService {
  createIndex: typeof createIndex
  close: typeof close
}

/**
 * Pagefind's package works with one process, and that on one thing at a time. Each copy of the module
 * has a process of its own.
 *
 * @param copy a number from 0
 */
export async function importPagefindService(copy: number): Promise<PagefindService> {
  // The query is what makes it another copy (ECMAScript modules are one for each URL).
  const url = `${import.meta.resolve('pagefind')}?copy=${copy}`
  const service: unknown = await import(/* @vite-ignore */ url)
  if (!isPagefindService(service)) throw new Error(`${url} is not Pagefind's package`)
  return service
}

function isPagefindService(service: unknown): service is PagefindService {
  return (
    typeof service === 'object' &&
    service !== null &&
    'createIndex' in service &&
    'close' in service
  )
}
