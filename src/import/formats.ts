import type { Dump } from './dump.ts'
import { readFeed } from './formats/feed.ts'
import { itemsOf, readGuardian } from './formats/guardian.ts'
import { readLiveBlogPosting } from './formats/live-blog-posting.ts'
import { readPlainText } from './formats/plain-text.ts'
import { readSourcefabric } from './formats/sourcefabric.ts'
import { readWordPress } from './formats/wordpress.ts'
import type { LiveBlogInput } from './imported-live-blog.ts'
import { list, object } from './json-values.ts'

export type FormatName = 'html' | 'guardian' | 'wordpress' | 'sourcefabric' | 'feed' | 'text'

/** Reads a dump into live blogs; throws a DumpError when it cannot. */
type Reader = (dump: Dump, options: { date: string | undefined }) => LiveBlogInput[]

export const FORMATS: Readonly<Record<FormatName, Reader>> = {
  html: readLiveBlogPosting,
  guardian: readGuardian,
  wordpress: readWordPress,
  sourcefabric: readSourcefabric,
  feed: readFeed,
  text: readPlainText,
}

/** The format of a dump, by what is in it; its name counts for nothing. `undefined` when it is none of ours. */
export function recogniseFormat({ text, json }: Dump): FormatName | undefined {
  if (json !== undefined) {
    const { _items, posts, version } = object(json)
    if (typeof version === 'string' && version.includes('jsonfeed.org')) return 'feed'
    if (itemsOf(json).length > 0) return 'guardian'
    if (Array.isArray(_items) || Array.isArray(object(posts)._items)) return 'sourcefabric'
    if (text.includes('"LiveBlogPosting"')) return 'html'
    return list(json).some((item) => Array.isArray(object(item).groups))
      ? 'sourcefabric'
      : undefined
  }
  const start = text.slice(0, 4000).replace(/<!--[\s\S]*?-->/g, '')
  if (/<rss\b/i.test(start)) return start.includes('xmlns:wp=') ? 'wordpress' : 'feed'
  if (/<(?:feed|rdf:RDF)\b/i.test(start)) return 'feed'
  if (/^\s*</.test(text) && text.includes('LiveBlogPosting')) return 'html'
  return /^\s*<(?:!doctype|html|\?xml)/i.test(text) ? undefined : 'text'
}
