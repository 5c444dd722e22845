import { formatDay, type TimeView } from './dates.ts'

/** The lines of one day. */
export interface LineDay<Line> {
  /** `Sunday 7 December 2025` */
  heading: string
  lines: Line[]
}

/**
 * Lines that follow one another, under a heading a day.
 *
 * @param language in which the headings are told
 */
export function linesByDay<Line extends { time: TimeView }>(
  lines: readonly Line[],
  language: string,
): LineDay<Line>[] {
  const days: (LineDay<Line> & { day: string })[] = []
  for (const line of lines) {
    const { day } = line.time
    const last = days.at(-1)
    if (last?.day === day) last.lines.push(line)
    else days.push({ day, heading: formatDay(day, language, 'full'), lines: [line] })
  }
  return days.map(({ heading, lines }) => ({ heading, lines }))
}
