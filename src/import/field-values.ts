import { posix } from 'node:path'

import { aliasSchema } from '../model/alias.ts'
import { withoutControls } from './html-to-markdown.ts'

/** The path that an address had on this very site; `undefined` for others, and where it is still the same. */
export function aliasOf(url: string | undefined, siteUrl: string, own: string): string | undefined {
  const [address, site] = [URL.parse(url ?? ''), URL.parse(siteUrl)]
  if (!site || address?.host !== site.host || address.search !== '') return undefined
  const base = posix.join(site.pathname, '/')
  if (!address.pathname.startsWith(base)) return undefined
  const alias = `/${address.pathname.slice(base.length)}${address.hash}`
  return alias !== '/' && alias !== own && aliasSchema.safeParse(alias).success ? alias : undefined
}

/** The address, if it is one of the web. */
export function webUrl(url: string | undefined): string | undefined {
  const parsed = URL.parse(url ?? '')
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

/** A list, or nothing for an empty one, so that its field is left out. */
export function orNone<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list
}

/** The text on one line, without what YAML cannot hold. */
export function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim()
}

/** A line as Markdown that says just that. */
export function plainLine(text: string): string {
  return text
    .replace(/([\\`*_[\]<>&~|#])/g, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
}
