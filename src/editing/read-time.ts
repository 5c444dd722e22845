import { type Instant, readTimestamp } from '../model/timestamp.ts'
import { instantsOf, toIso, toZoned } from '../model/zoned-time.ts'
import { EditError } from './edit-error.ts'

/**
 * The moment that an editor means: `12:20` on today's date, `2025-12-07 12:20`, both as clocks of
 * the live blog's zone tell them, or a whole timestamp with offset.
 *
 * @param now the moment that "today" is about
 * @throws EditError when it is none, or when the clock tells it twice or never
 */
export function readTime(text: string, timezone: string, now: Instant): Instant {
  const whole = readTimestamp(text)
  if (typeof whole !== 'string') return whole.instant
  const [, date = toZoned(now, timezone).day, hour, minute] =
    /^(?:(\d{4}-\d{2}-\d{2})[T ])?(\d{1,2}):(\d{2})$/.exec(text) ?? []
  if (hour === undefined || minute === undefined) {
    throw new EditError(
      `"${text}" is not a time. Write 12:20, 2025-12-07 12:20 or 2025-12-07T12:20:00-05:00.`,
    )
  }
  const clock = `${hour.padStart(2, '0')}:${minute}`
  const [instant, second] = instantsOf(date, clock, timezone)
  if (instant === undefined) {
    throw new EditError(`No clock in ${timezone} shows ${clock} on ${date}.`)
  }
  if (second !== undefined) {
    const [first, other] = [instant, second].map((moment) => toIso(moment, timezone))
    throw new EditError(
      `Clocks in ${timezone} show ${clock} twice on ${date}. Write which: ${first} or ${other}.`,
    )
  }
  return instant
}
