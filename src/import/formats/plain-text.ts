import { hash } from 'node:crypto'

import type { Dump } from '../dump.ts'
import { DumpError } from '../dump-error.ts'
import { textToMarkdown } from '../html-to-markdown.ts'
import type { EntryInput, LiveBlogInput } from '../imported-live-blog.ts'

const TIME = /^(\d{1,2})[:.h](\d{2})(?:\s*([ap])\.?m\.?)?$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/
const RULE = /^[-–—_*·•|\s]*$/

interface Block {
  line: number
  minutes: number
  day?: string
  lines: string[]
}

/**
 * A page copied from a browser: times stand on lines of their own, each before its entry. Days may
 * stand on such lines too (`2025-12-07`); without them, the first time is of the day that was given,
 * and a jump of the clock against the order of the page is the next day, or the day before.
 *
 * @throws DumpError when it has no time, or no day is known
 */
export function readPlainText(dump: Dump, { date }: { date: string | undefined }): LiveBlogInput[] {
  const { head, blocks } = split(dump.text)
  if (blocks.length === 0)
    throw new DumpError(dump.name, 'No time stands on a line of its own, such as 12:20.')
  const last = blocks.at(-1)
  // Where only the last time is followed by text, the times are a list, and the text is an article.
  const isList =
    blocks.length > 1 &&
    head.length === 0 &&
    blocks.slice(0, -1).every(({ lines }) => lines.length === 0)
  const article = isList ? (last?.lines.splice(0) ?? []) : head
  const days = daysOf(blocks, date)
  if (!days)
    throw new DumpError(
      `${dump.name}:${blocks[0]?.line ?? 1}`,
      'The text names no day. Give the day of its first time with --date 2025-12-07.',
    )
  const [title, description, ...rest] = article
  const seen = new Map<string, number>()
  return [
    {
      id: `text:${hash('sha256', title ?? dump.name, 'hex').slice(0, 16)}`,
      place: dump.name,
      title,
      description,
      markdown: textToMarkdown(rest.join('\n\n')),
      entries: blocks.map((block, index) => fromBlock(block, days[index] ?? '', seen, dump.name)),
    },
  ]
}

function split(text: string): { head: string[]; blocks: Block[] } {
  const head: string[] = []
  const blocks: Block[] = []
  let day: string | undefined
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim()
    if (RULE.test(line)) return
    const minutes = minutesOf(line)
    if (DAY.test(line)) day = line
    else if (minutes !== undefined)
      blocks.push({ line: index + 1, minutes, ...(day !== undefined && { day }), lines: [] })
    else (blocks.at(-1)?.lines ?? head).push(line)
  })
  return { head, blocks }
}

function minutesOf(line: string): number | undefined {
  const [, hours = '', minutes = '', half] = TIME.exec(line) ?? []
  if (hours === '') return undefined
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  return hour < 24 && Number(minutes) < 60 ? hour * 60 + Number(minutes) : undefined
}

/** The day of each block; `undefined` when none is known. */
function daysOf(blocks: readonly Block[], date: string | undefined): string[] | undefined {
  if (blocks.every(({ day }) => day !== undefined)) return blocks.map(({ day }) => day ?? '')
  if (date === undefined) return undefined
  const steps = blocks
    .slice(1)
    .map(({ minutes }, index) => Math.sign(minutes - (blocks[index]?.minutes ?? 0)))
  const isNewestFirst =
    steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length
  const turn = isNewestFirst ? 1 : -1
  let day = Date.parse(`${date}T00:00:00Z`)
  return blocks.map((_, index) => {
    if (index > 0 && steps[index - 1] === turn) day -= turn * 86_400_000
    return new Date(day).toISOString().slice(0, 10)
  })
}

function fromBlock(
  { line, minutes, lines }: Block,
  day: string,
  seen: Map<string, number>,
  name: string,
): EntryInput {
  const two = (n: number) => String(n).padStart(2, '0')
  const timestamp = `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  const count = (seen.get(timestamp) ?? 0) + 1
  seen.set(timestamp, count)
  const [first = '', ...rest] = lines
  const hasTitle = rest.length > 0 && first.length <= 100 && !/[.!?…:;,]["”’»)]*$/.test(first)
  return {
    id: count === 1 ? timestamp : `${timestamp} (${count})`,
    place: `${name}:${line}`,
    timestamp,
    title: hasTitle ? first : undefined,
    markdown: textToMarkdown((hasTitle ? rest : lines).join('\n\n')),
  }
}
