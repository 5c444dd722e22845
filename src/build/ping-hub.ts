import { Links } from '../views/links.ts'

/** The names of feeds, as against the documents of their history. */
const FEED = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/

/**
 * Addresses of the feeds among changed files.
 *
 * @param url the site's address
 * @param files below the output folder
 */
export function changedFeeds(url: string, files: readonly string[]): string[] {
  const links = new Links(url)
  return files.filter((file) => FEED.test(file)).map((file) => links.absolute(links.to(`/${file}`)))
}

/**
 * Tells a hub that feeds have changed: one request each, as hubs that take only one at a time want it.
 *
 * @returns what the hub refused, in full sentences
 */
export async function pingHub(hub: string, feeds: readonly string[]): Promise<string[]> {
  const refused: string[] = []
  for (const feed of feeds) {
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed })
    const response = await fetch(hub, { method: 'POST', body })
    await response.arrayBuffer()
    if (!response.ok) refused.push(`The hub answered ${response.status} for ${feed}.`)
  }
  return refused
}
