import { formatOffset, instantsOf, offsetAt, toIso, toZoned } from '../../model/zoned-time.ts'
import type { Rule } from '../rule.ts'
import type { EntrySubject } from '../subjects.ts'
import { clockOf } from './path-disagrees.ts'

/** A clock time in the hour that clocks skip in spring. */
export const skippedClockTime: Rule<EntrySubject> = {
  name: 'skipped-clock-time',
  severity: 'error',
  check({ file, facts, day, name, liveBlog }, report) {
    const { timezone } = liveBlog
    const { instant, offsetMinutes } = facts.timestamp
    const right = toZoned(instant, timezone)
    const agrees = right.offsetMinutes === offsetMinutes && right.day === day
    if (agrees && right.clock === clockOf(name)) return
    const local = new Date(instant + offsetMinutes * 60_000).toISOString()
    const written = { day: local.slice(0, 10), clock: local.slice(11, 16) }
    const skipped = [
      ...(isOffsetAround(offsetMinutes, instant, timezone) ? [written] : []),
      { day, clock: clockOf(name) },
    ].find((wall) => instantsOf(wall.day, wall.clock, timezone).length === 0)
    if (!skipped) return
    report({
      file,
      at: { field: ['timestamp'] },
      message: `Clocks in ${timezone} never show ${skipped.clock} on ${skipped.day}: they skip that time.`,
      fix: `If ${written.clock} with offset ${formatOffset(offsetMinutes)} is the moment meant, write ${toIso(instant, timezone)} and name the file ${right.day}/${right.clock.replace(':', '')}-${name.slice(5)}.md.`,
    })
  },
}

/** Whether the zone has that offset the day before or after: then it was written by its clock. */
function isOffsetAround(offset: number, instant: number, timezone: string): boolean {
  const day = 86_400_000
  return [instant - day, instant + day].some((near) => offsetAt(near, timezone) === offset)
}
