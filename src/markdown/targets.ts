/**
 * The URL of a link to somewhere else (`http`, `https`, `mailto`, `tel`), without the white space
 * that browsers overlook; `undefined` for any other.
 */
export function toWebUrl(href: string): string | undefined {
  // https://url.spec.whatwg.org/#concept-basic-url-parser, steps 1 to 3
  const url = href.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+|[\0-\x20]+$/g, '')
  if (url.startsWith('//')) return `https:${url}`
  return /^(?:https?|mailto|tel):/i.test(url) ? url : undefined
}

/** The URL of a picture or an embed that lies elsewhere; `undefined` for any other. */
export function toRemoteUrl(src: string): string | undefined {
  const url = toWebUrl(src)
  return url !== undefined && /^https?:/i.test(url) ? url : undefined
}

/** The host of a URL, as a reader knows it: `youtube.com`. The URL itself when it has none. */
export function hostOf(url: string): string {
  const host = URL.parse(url)?.host
  return host ? host.replace(/^www\./, '') : url
}

/** Whether a link or source names a scheme: `javascript:…`, but not `a/b:c` nor `//host`. */
export function hasScheme(href: string): boolean {
  return /^[\0-\x20]*[a-z][a-z0-9+.\t\n\r-]*:/i.test(href)
}

/**
 * A path as an editor may have written it, without percent encoding: `a%20b.jpg` is `a b.jpg`. What
 * encodes no text stays, and so does a whole URL.
 */
export function decodeTarget(target: string): string {
  if (!target.includes('%') || toWebUrl(target) !== undefined) return target
  return target.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}
