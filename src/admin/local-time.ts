import { readTimestamp } from '../model/timestamp.ts'
import { instantsOf, toIso, toZoned } from '../model/zoned-time.ts'

const LOCAL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/

/**
 * A timestamp as the value of an `<input type="datetime-local">`, on the clocks of a zone; empty for what
 * is no timestamp.
 */
export function toLocal(timestamp: string, timezone: string): string {
  const read = readTimestamp(timestamp)
  if (typeof read === 'string') return ''
  const { day, clock } = toZoned(read.instant, timezone)
  return `${day}T${clock}`
}

/**
 * The timestamps that clocks of a zone can mean: one as a rule, two in the hour that comes twice in
 * autumn, none in the hour that is skipped in spring.
 */
export function fromLocal(local: string, timezone: string): string[] {
  const [, day = '', clock = ''] = LOCAL.exec(local) ?? []
  return instantsOf(day, clock, timezone).map((instant) => toIso(instant, timezone))
}
