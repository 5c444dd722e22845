import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { toIso, toZoned } from '../model/zoned-time.ts'
import { toSlug } from '../model/slug.ts'
import { generateBody, generateWords, sentenceCase } from './generate-text.ts'
import { type Random, randomOf } from './random.ts'

const TOPICS = 200
const PEOPLE = 60
const ENTRIES_PER_LIVE_BLOG = 50
const FIRST_YEAR = 2015
const YEARS = 10
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const NIGHT_MS = 7 * 60 * MINUTE_MS
const ZONES = ['Europe/London', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'UTC']

/**
 * Writes a synthetic content folder: live blogs of all sizes over ten years, about 50 entries each
 * and 1.1 kB an entry. The same number and seed give the same bytes.
 *
 * @param folder is emptied first
 */
export function generateArchive(folder: string, entries: number, seed: number): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const random = randomOf(seed)
  const topics = uniqueSlugs(random, TOPICS)
  const people = uniqueSlugs(random, PEOPLE)
  writeSettings(folder, topics, people)
  const sizes = liveBlogSizes(random, entries)
  for (const [index, size] of sizes.entries()) {
    const share = (index + random.next()) / sizes.length
    const start = Date.UTC(FIRST_YEAR, 0, 1) + share * YEARS * 365 * DAY_MS
    writeLiveBlog(folder, random, { index, size, start, topics, people })
  }
}

function writeSettings(folder: string, topics: readonly string[], people: readonly string[]): void {
  const settings = [
    'title: Bench archive',
    'description: A synthetic archive of live blogs.',
    'url: https://bench.example/',
  ]
  writeFileSync(join(folder, 'site.yaml'), lines(settings))
  writeFileSync(
    join(folder, 'topics.yaml'),
    lines(topics.map((slug) => `${slug}: { title: ${slug} }`)),
  )
  writeFileSync(
    join(folder, 'people.yaml'),
    lines(people.map((slug) => `${slug}: { name: ${slug} }`)),
  )
}

/** Many small live blogs and a few of ten times the mean, summing up to the number of entries. */
function liveBlogSizes(random: Random, entries: number): number[] {
  const sizes: number[] = []
  let left = entries
  while (left > 0) {
    const spread = Math.exp(1.2 * (random.next() + random.next() + random.next() - 1.5) * 2)
    const size = Math.min(left, Math.max(1, Math.round(ENTRIES_PER_LIVE_BLOG * 0.6 * spread)))
    sizes.push(size)
    left -= size
  }
  return sizes
}

interface LiveBlogPlan {
  index: number
  size: number
  /** When it starts, as an instant. */
  start: number
  topics: readonly string[]
  people: readonly string[]
}

function writeLiveBlog(folder: string, random: Random, plan: LiveBlogPlan): void {
  const timezone = random.pick(ZONES)
  const title = sentenceCase(generateWords(random, 7))
  const root = join(folder, 'live-blogs', `${toSlug(title)}-${plan.index}`)
  const ownTopics = Array.from({ length: 4 }, () => random.pick(plan.topics))
  mkdirSync(root, { recursive: true })
  const index = [
    '---',
    `title: "${title}"`,
    `description: "${sentenceCase(generateWords(random, 18))}."`,
    `timezone: ${timezone}`,
    `topics: [${[...new Set(ownTopics.slice(0, 2))].join(', ')}]`,
    '---',
    generateBody(random),
  ]
  writeFileSync(join(root, 'index.md'), lines(index))
  let instant = Math.floor(plan.start / DAY_MS) * DAY_MS + random.int(360, 660) * MINUTE_MS
  for (let entry = 0; entry < plan.size; entry++) {
    instant += random.int(1, 16) * MINUTE_MS
    if (Number(toZoned(instant, timezone).clock.slice(0, 2)) < 6) instant += NIGHT_MS
    const told = toZoned(instant, timezone)
    const words = generateWords(random, 6)
    const name = `${told.clock.replace(':', '')}-${toSlug(words)}-${entry}.md`
    const topics = Array.from({ length: random.int(1, 3) }, () => random.pick(ownTopics))
    const text = [
      '---',
      `timestamp: ${toIso(instant, timezone)}`,
      ...(random.chance(0.6) ? [`title: "${sentenceCase(words)}"`] : []),
      `topics: [${[...new Set(topics)].join(', ')}]`,
      `authors: [${random.pick(plan.people)}]`,
      ...(random.chance(0.1) ? ['keyEvent: true'] : []),
      '---',
      generateBody(random),
    ]
    mkdirSync(join(root, told.day), { recursive: true })
    writeFileSync(join(root, told.day, name), lines(text))
  }
}

function uniqueSlugs(random: Random, count: number): string[] {
  const slugs = new Set<string>()
  while (slugs.size < count) slugs.add(toSlug(generateWords(random, 2)))
  return [...slugs]
}

function lines(text: readonly string[]): string {
  return `${text.join('\n')}\n`
}
