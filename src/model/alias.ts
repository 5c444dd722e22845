import { z } from 'zod'

const PATH = /^\/(?:[A-Za-z0-9._~%-]+\/)*[A-Za-z0-9._~%-]*(?:#[A-Za-z0-9._~%-]+)?$/

/**
 * A former path of a page or an entry, as a reader's link has it: `/live/old-name/`, or
 * `/live/miami-talks/2025-12-07/#at-1219-old-name`. Without the site's base path; other letters
 * than ASCII are percent-encoded (RFC 3986, section 2.1), as browsers copy them.
 */
export const aliasSchema = z.string().regex(PATH).refine(leadsSomewhere)

/** Whether a link can lead there: a browser resolves `.` and `..` before it asks for a page. */
function leadsSomewhere(alias: string): boolean {
  return alias.split('#').every((part) => {
    const segments = part.split('/').map(decode)
    return segments.every(
      (segment) => segment !== undefined && !/^\.{1,2}$|[/\\\p{Cc}]/u.test(segment),
    )
  })
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
