/** Which entries have a page of their own for sharing. */
export const SHARE_PAGES = ['keyEvents', 'all', 'none'] as const

export type SharePages = (typeof SHARE_PAGES)[number]

/** Whether an entry has a page of its own. That of a withdrawn one stays, and says so. */
export function hasSharePage({ keyEvent }: { keyEvent: boolean }, sharePages: SharePages): boolean {
  return sharePages === 'all' || (sharePages === 'keyEvents' && keyEvent)
}
