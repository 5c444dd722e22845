import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { DumpError } from '../../src/import/dump-error.ts'
import { importDump, type ImportResult } from '../../src/import/import-dump.ts'
import { withContent } from '../archive/content-folder.ts'

const SITE = {
  'site.yaml': 'title: T\ndescription: D\nurl: https://news.example/\ntimezone: Europe/Rome\n',
}

/** The dumps, with their format, live blog, and how many of their entries are found and skipped. */
const DUMPS = [
  ['page.html', 'html', 'river-rain', 5, 1],
  ['microdata.html', 'html', 'count', 1, 0],
  ['guardian.json', 'guardian', 'dock-strike-live', 2, 0],
  ['sourcefabric.json', 'sourcefabric', 'parade', 3, 1],
  ['wordpress.xml', 'wordpress', 'snow', 3, 1],
  ['atom.xml', 'feed', 'ferry', 1, 0],
  ['rss.xml', 'feed', 'tram', 2, 0],
  ['feed.json', 'feed', 'kite', 2, 0],
  ['copied.txt', 'text', 'the-clock-tower', 5, 0],
] as const

function run(content: string, dump: string, isDryRun = false): Promise<ImportResult> {
  return importDump(dump, { content, date: '2024-03-03', isDryRun })
}

/** The files of a live blog, by path, without what tells what was imported. */
function filesOf(content: string, slug: string): Record<string, string> {
  const folder = join(content, 'live-blogs', slug)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.md')).sort()
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function inContent<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  return withContent(SITE, use)
}

describe('importDump', () => {
  test.each(DUMPS)(
    '%s is recognised as %s; each of its entries is written or skipped with a reason',
    async (dump, format, slug, found, skipped) => {
      await inContent(async (content) => {
        const result = await run(content, `tests/import/dumps/${dump}`)
        expect(result.formats).toEqual([{ file: dump, format }])
        const [plan] = result.plans
        expect(plan?.slug).toBe(slug)
        expect(plan?.counts).toMatchObject({ found, added: found - skipped, skipped })
        expect(plan?.notes.filter(({ message }) => message.startsWith('Skipped'))).toHaveLength(
          skipped,
        )
        expect(Object.keys(filesOf(content, slug))).toHaveLength(found - skipped + 1)
        expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      })
    },
  )

  test.each(DUMPS)('%s: a second run changes nothing', async (dump, _, slug) => {
    await inContent(async (content) => {
      await run(content, `tests/import/dumps/${dump}`)
      const before = filesOf(content, slug)
      const again = await run(content, `tests/import/dumps/${dump}`)
      expect(again.isWritten).toBe(false)
      expect(again.added).toEqual({ topics: [], people: [] })
      expect(filesOf(content, slug)).toEqual(before)
    })
  })

  test('takes links, pictures, tables and embeds from the page where the data has words alone', async () => {
    await inContent(async (content) => {
      await run(content, 'tests/import/dumps/page.html')
      const files = filesOf(content, 'river-rain')
      expect(files['2024-05-01/1205-pierwsza-fala-jest-w-miescie.md']).toBe(`---
timestamp: 2024-05-01T12:05:30.250+02:00
updated: 2024-05-01T12:30:00+02:00
aliases: [/2024/river#b1]
source: https://news.example/2024/river#b1
---

Pierwsza fala jest w [mieście](https://news.example/miasto).

Film

[video.example](https://video.example/embed/1)

![Fala](https://news.example/p.jpg)
`)
      expect(files['2024-05-01/1410-argine.md']).toContain(
        'dice il **sindaco** di Borgoforte.\n\n| h | m   |\n| - | --- |\n| 9 | 2,1 |\n\n- uno\n\n> due\n',
      )
      expect(files['index.md']).toBe(
        '---\ntitle: River & rain\ndescription: Water rises.\nauthors: [zaneta-los]\naliases: [/2024/river]\n---\n',
      )
    })
  })

  test('keeps flags, labels, names and what an edit replaced', async () => {
    await inContent(async (content) => {
      await run(content, 'tests/import/dumps/guardian.json')
      await run(content, 'tests/import/dumps/wordpress.xml')
      expect(filesOf(content, 'dock-strike-live')['2024-03-01/1100-second.md']).toBe(`---
timestamp: 2024-03-01T11:00:00+01:00
title: Second
keyEvent: true
pinned: true
updated: 2024-03-01T11:05:00+01:00
source: https://g.example/world/live/2024/mar/01/x#block-b
---

Second ’word’

[t.example](https://t.example/1)
`)
      expect(filesOf(content, 'snow')['2022-01-01/1000-it-snows-hard.md']).toContain(
        'keyEvent: true\nupdated: 2022-01-01T10:40:00+01:00\n',
      )
    })
  })

  test('a plain text goes back a day where its clock jumps up', async () => {
    await inContent(async (content) => {
      await run(content, 'tests/import/dumps/copied.txt')
      expect(Object.keys(filesOf(content, 'the-clock-tower'))).toEqual([
        '2024-03-02/2340-it-starts.md',
        '2024-03-02/2350-it-has-stopped-2.md',
        '2024-03-02/2350-it-has-stopped.md',
        '2024-03-03/0005-steps.md',
        '2024-03-03/0020-midnight-oil.md',
        'index.md',
      ])
    })
  })

  test('a newer dump updates what changed, and neither moves a path nor undoes an edit by hand', async () => {
    await inContent(async (content) => {
      const old = readFileSync('tests/import/dumps/guardian.json', 'utf8')
      const dump = join(content, 'live-blogs', '.dump.json')
      await run(content, 'tests/import/dumps/guardian.json')
      const edited = join(content, 'live-blogs/dock-strike-live/2024-03-01/1000-first.md')
      writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nBy hand.\n`)
      writeFileSync(
        dump,
        old
          .replace('<p>First</p>', '<p>Newer first</p>')
          .replace('"title":"Second"', '"title":"Other"'),
      )
      const { plans } = await run(content, dump)
      expect(plans[0]?.counts).toMatchObject({ added: 0, updated: 1, kept: 1 })
      expect(plans[0]?.notes.map(({ place }) => place)).toEqual([
        'live-blogs/dock-strike-live/2024-03-01/1000-first.md',
      ])
      expect(readFileSync(edited, 'utf8')).toContain('First\n\nBy hand.\n')
      expect(filesOf(content, 'dock-strike-live')['2024-03-01/1100-second.md']).toContain(
        'title: Other',
      )
    })
  })

  test('a dry run writes nothing', async () => {
    await inContent(async (content) => {
      const result = await run(content, 'tests/import/dumps/feed.json', true)
      expect(result.added.topics).toEqual(['wind'])
      expect(readdirSync(content)).toEqual(['site.yaml'])
    })
  })

  test('will not write into a live blog of the same name that came from elsewhere', async () => {
    await withContent(
      { ...SITE, 'live-blogs/kite/index.md': '---\ntitle: K\ndescription: D\n---\n' },
      async (content) => {
        await expect(run(content, 'tests/import/dumps/feed.json')).rejects.toThrow(
          'There is a live blog "kite" already',
        )
      },
    )
  })

  test('tells the line of broken JSON and XML', async () => {
    await withContent(
      {
        ...SITE,
        'live-blogs/.a.json': '{\n"x": 1 "y"}',
        'live-blogs/.b.xml': '<rss>\n<channel></rss>',
      },
      async (content) => {
        const places = ['.a.json', '.b.xml'].map(async (name) => {
          const error: unknown = await run(content, join(content, 'live-blogs', name)).catch(
            (reason: unknown) => reason,
          )
          return error instanceof DumpError ? error.place : error
        })
        expect(await Promise.all(places)).toEqual(['.a.json:2:8', '.b.xml:2:10'])
      },
    )
  })
})

/** Bytes cut out, doubled, or replaced by what breaks things. */
const WOUND = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '\0',
    '{',
    ']',
    '&amp;',
    '---',
    '\u{1F4A5}',
    '99',
    '<script>',
    'null',
    '\uD800',
    '\n---\n',
    '../',
    'T25:61',
  ),
})

describe('fuzzed dumps', () => {
  test.each(DUMPS)('a hundred of %s: an import or a message with its place', async (dump) => {
    const text = readFileSync(`tests/import/dumps/${dump}`, 'utf8')
    await fc.assert(
      fc.asyncProperty(fc.array(WOUND, { minLength: 1, maxLength: 4 }), async (wounds) => {
        const hurt = wounds.reduce((whole, { at, cut, put }) => {
          const start = Math.floor(at * whole.length)
          return whole.slice(0, start) + put + whole.slice(start + cut)
        }, text)
        await inContent(async (content) => {
          const path = join(content, `.dump.${dump}`)
          writeFileSync(path, hurt)
          const result = await run(content, path).catch((reason: unknown) => {
            if (reason instanceof DumpError) return reason
            throw reason
          })
          const blogs = join(content, 'live-blogs')
          if (result instanceof DumpError) {
            expect(result.place).not.toBe('')
            expect(existsSync(blogs)).toBe(false)
            return
          }
          for (const { counts, slug } of result.plans) {
            expect(counts.added + counts.skipped).toBe(counts.found)
            expect(Object.keys(filesOf(content, slug))).toHaveLength(counts.added + 1)
          }
          expect(readdirSync(blogs).filter((name) => name.startsWith('.'))).toEqual([])
          const errors = result.problems.filter(({ severity }) => severity === 'error')
          expect(
            errors.map(({ rule }) => rule).filter((rule) => !LEFT_TO_EDITORS.has(rule)),
          ).toEqual([])
        })
      }),
      { numRuns: 100, seed: 20_241_124 },
    )
  })
})

/** What only an editor can mend, and which the import lists as left to do. */
const LEFT_TO_EDITORS = new Set(['empty-body', 'image-without-alt', 'broken-link', 'image-missing'])
