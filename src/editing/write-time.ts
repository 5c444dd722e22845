import type { Instant } from '../model/timestamp.ts'
import { toIso } from '../model/zoned-time.ts'

/** RFC 3339 with the zone's offset, to the millisecond where it has any. */
export function writeTime(instant: Instant, timezone: string): string {
  const ms = ((instant % 1000) + 1000) % 1000
  const text = toIso(instant, timezone)
  return ms === 0 ? text : `${text.slice(0, 19)}.${String(ms).padStart(3, '0')}${text.slice(19)}`
}
