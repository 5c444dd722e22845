import { z } from 'zod'

const ZONE_NAME = /^(?:UTC|GMT|[A-Z][A-Za-z0-9_-]*(?:\/[A-Z][A-Za-z0-9_+-]*)+)$/
const known = new Map<string, boolean>()

/**
 * Whether the text names an IANA time zone as the database writes it: `Europe/London`, `UTC`.
 * Offsets such as `+01:00` do not, since they know no summer; nor do abbreviations, which Intl takes
 * for zones that few would expect: `BST` for Dhaka, `EST` for Panama.
 */
export function isTimezone(text: string): boolean {
  let answer = known.get(text)
  if (answer === undefined) known.set(text, (answer = ZONE_NAME.test(text) && hasZone(text)))
  return answer
}

function hasZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/** An IANA zone name. Its issue is `custom` with `params.fault`. */
export const timezoneSchema = z.string().refine(isTimezone, { params: { fault: 'no-such-zone' } })
