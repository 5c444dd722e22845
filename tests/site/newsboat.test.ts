import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { describe, expect, test } from 'vitest'

import { temporaryFolder } from './build-fixture.ts'
import { runProgram } from './run-program.ts'
import { WrittenSite } from './written-site.ts'

const DAY = 'live-blogs/fire/2025-12-07'

/** A subscriber who has read everything before each visit. */
class Subscriber {
  readonly #folder = temporaryFolder()
  readonly #feed: string
  #texts = new Map<string, string>()

  /** @param feed its file */
  constructor(feed: string) {
    this.#feed = feed
    mkdirSync(this.#folder, { recursive: true })
  }

  /** What newsboat shows as new, and of what it shows another title or text than before. */
  visit(): { unread: string[]; changed: string[] } {
    const cache = join(this.#folder, 'cache.db')
    writeFileSync(join(this.#folder, 'urls'), `file://${this.#feed}\n`)
    runProgram('newsboat', [
      ...['-u', join(this.#folder, 'urls')],
      ...['-c', cache],
      ...['-C', '/dev/null', '-x', 'reload'],
    ])
    const database = new DatabaseSync(cache)
    const rows = database
      .prepare('SELECT guid, title, content, unread FROM rss_item WHERE deleted = 0 ORDER BY guid')
      .all()
      .map((row) => ({
        name: String(row.guid).replace(/^.*\//, ''),
        text: `${String(row.title)}\n${String(row.content)}`,
        isUnread: row.unread === 1,
      }))
    database.exec('UPDATE rss_item SET unread = 0')
    database.close()
    const changed = rows.filter(({ name, text }) => {
      const before = this.#texts.get(name)
      return before !== undefined && before !== text
    })
    this.#texts = new Map(rows.map(({ name, text }) => [name, text]))
    return {
      unread: rows.filter(({ isUnread }) => isUnread).map(({ name }) => name),
      changed: changed.map(({ name }) => name),
    }
  }
}

describe('a subscriber with newsboat', () => {
  test.each(['rss.xml', 'atom.xml'])(
    'sees each entry of %s as new once, and each change as a change',
    { timeout: 180_000 },
    async (file) => {
      const site = new WrittenSite()
      site.write(
        'site.yaml',
        'title: Quay\ndescription: News.\nurl: https://example.org/\nsharePages: none\n',
      )
      site.write('live-blogs/fire/index.md', '---\ntitle: Fire\ndescription: It burns.\n---\n')
      const entry = (name: string, body: string, more = '') => {
        const clock = `${name.slice(0, 2)}:${name.slice(2, 4)}`
        site.write(
          `${DAY}/${name}.md`,
          `---\ntimestamp: 2025-12-07T${clock}:00Z\n${more}---\n\n${body}\n`,
        )
      }
      const subscriber = new Subscriber(join(site.out, file))
      const afterBuild = async () => {
        await site.build()
        return subscriber.visit()
      }
      entry('1200-alarm', 'Smoke.')
      entry('1210-engines', 'Two engines.')
      expect(await afterBuild()).toEqual({ unread: ['1200-alarm', '1210-engines'], changed: [] })

      entry('1220-roof', 'The roof falls.')
      expect(await afterBuild()).toEqual({ unread: ['1220-roof'], changed: [] })

      entry('1210-engines', 'Three engines.', 'title: More\nupdated: 2025-12-07T12:30:00Z\n')
      expect(await afterBuild()).toEqual({ unread: [], changed: ['1210-engines'] })

      entry(
        '1200-alarm',
        'Smoke.',
        'corrections: [{ timestamp: 2025-12-07T12:40:00Z, kind: correction, text: Pier 4. }]\n',
      )
      expect(await afterBuild()).toEqual({ unread: [], changed: ['1200-alarm'] })

      entry(
        '1220-roof',
        'The roof falls.',
        'withdrawn: { timestamp: 2025-12-07T12:50:00Z, reason: Not so. }\n',
      )
      expect(await afterBuild()).toEqual({ unread: [], changed: ['1220-roof'] })

      site.remove(`${DAY}/1210-engines.md`)
      entry(
        '1210-brigade',
        'Three engines.',
        "title: More\nupdated: 2025-12-07T12:30:00Z\naliases: ['/live/fire/2025-12-07/#at-1210-engines']\n",
      )
      expect(await afterBuild()).toEqual({ unread: [], changed: [] })
    },
  )
})
