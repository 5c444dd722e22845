import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { generateBody, generateWords, sentenceCase } from '../../src/bench/generate-text.ts'
import { randomOf } from '../../src/bench/random.ts'

const SITE = `title: The Long Quay
description: Live blogs as long as they get.
url: https://long-quay.example
`

const DAY = '2026-03-14'

/**
 * Writes a content folder with live blogs as long as they get: one of 500 entries in a day, which is
 * live, and one of 100, which is closed. The same bytes each time.
 */
export function writeLongContent(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), SITE)
  writeFileSync(join(folder, 'topics.yaml'), 'harbour:\n  title: Harbour\n')
  writeFileSync(join(folder, 'people.yaml'), 'ann-archer:\n  name: Ann Archer\n')
  writeLiveBlog(folder, 'five-hundred', 'live', 500, 1)
  writeLiveBlog(folder, 'one-hundred', 'closed', 100, 2)
}

function writeLiveBlog(
  folder: string,
  slug: string,
  status: string,
  entries: number,
  seed: number,
): void {
  const random = randomOf(seed)
  const place = join(folder, 'live-blogs', slug)
  mkdirSync(join(place, DAY), { recursive: true })
  writeFileSync(
    join(place, 'index.md'),
    `---\ntitle: ${sentenceCase(generateWords(random, 9))}\ndescription: ${sentenceCase(generateWords(random, 20))}.\nstatus: ${status}\ntopics: [harbour]\nauthors: [ann-archer]\n---\n\n${generateBody(random)}\n`,
  )
  for (let index = 0; index < entries; index++) {
    const minute = Math.floor((index * 1430) / entries)
    const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
    const title = index % 3 === 0 ? `title: ${sentenceCase(generateWords(random, 6))}\n` : ''
    const keyEvent = index % 25 === 0 ? 'keyEvent: true\n' : ''
    writeFileSync(
      join(place, DAY, `${clock.replace(':', '')}-entry-${index}.md`),
      `---\ntimestamp: ${DAY}T${clock}:00Z\n${title}${keyEvent}---\n\n${generateBody(random)}\n`,
    )
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
