import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createArchive } from '../../src/archive/create-archive.ts'
import { type Loaded, loadArchive } from '../../src/archive/load-archive.ts'
import { ENTRY, type Files, RIGHT, withContent } from './content-folder.ts'
import { reportOfFiles } from './report-of.ts'

const INDEX = 'live-blogs/harbour-fire/index.md'
const ROOF = 'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md'

function anEntryFile(clock: string, fields = '', body = 'The roof falls.'): string {
  return `---\ntimestamp: 2025-12-07T${clock}:00-05:00\n${fields}---\n\n${body}\n`
}

function load(files: Files): Promise<Loaded> {
  return withContent(files, loadArchive)
}

/** `file:line rule` of each problem, without the folder. */
async function rulesOf(files: Files): Promise<string[]> {
  const report = await reportOfFiles(files)
  return report
    .filter((line) => !line.startsWith(' '))
    .map((line) => line.replace(/^content\//, '').replace(/:\d+ {2}/, ' '))
}

describe('loadArchive', () => {
  test('finds nothing wrong with what is right', async () => {
    expect(await reportOfFiles(RIGHT)).toEqual([])
  })

  test('gives entries as they are written, with their bodies on disk', async () => {
    const files = {
      ...RIGHT,
      [ROOF]: anEntryFile(
        '13:05',
        'title: The roof falls\nkeyEvent: true\nupdated: 2025-12-07T14:00:00-05:00\n',
      ),
    }
    await withContent(files, async (folder) => {
      const { parts, problems, read } = await loadArchive(folder)
      expect(problems).toEqual([])
      expect(read).toEqual({ liveBlogs: 1, entries: 2 })
      if (!parts) throw new Error('nothing was loaded')
      const archive = createArchive(parts)
      const liveBlog = archive.liveBlog('harbour-fire')
      expect(liveBlog).toMatchObject({
        title: 'Fire at the harbour',
        status: 'closed',
        timezone: 'America/New_York',
        coverageStart: Date.parse('2025-12-07T17:20:00Z'),
        coverageEnd: Date.parse('2025-12-07T18:05:00Z'),
      })
      expect(liveBlog?.entries).toMatchObject([
        { name: '1220-smoke-rises', firstWords: 'Smoke rises over the east quay.' },
        {
          day: '2025-12-07',
          name: '1305-roof-falls',
          title: 'The roof falls',
          keyEvent: true,
          updated: Date.parse('2025-12-07T19:00:00Z'),
        },
      ])
      const [first] = liveBlog?.entries ?? []
      expect(first && archive.readBody(first)).toBe('\nSmoke rises over the east quay.\n')
    })
  })

  test('tells all problems of all files in one run, by file and line', async () => {
    const files = {
      'site.yaml': 'title: The Quay\ndescription: News.\nurl: example.org\nfeedSize: 0\n',
      'notes.txt': 'x',
      [INDEX]: '---\ntitle: Fire\n---\n',
      [ENTRY]: anEntryFile('12:20', 'keyEvnt: true\nupdated: soon\n'),
      [ROOF]: anEntryFile('13:05', '', '![](roof.jpg)\n\n[more](nothing.pdf)'),
    }
    expect(await rulesOf(files)).toEqual([
      'live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3 unknown-field',
      'live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4 invalid-timestamp',
      'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:5 image-missing',
      'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:5 image-without-alt',
      'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:7 broken-link',
      'live-blogs/harbour-fire/index.md:1 missing-field',
      'notes.txt:1 stray-file',
      'site.yaml:3 invalid-value',
      'site.yaml:4 invalid-value',
    ])
  })

  test('publishes nothing with an error, and all with a warning', async () => {
    const error = await load({ ...RIGHT, [ROOF]: anEntryFile('13:06') })
    expect(error.problems.map(({ severity }) => severity)).toEqual(['error'])
    expect(error).not.toHaveProperty('parts')
    const remote = '![The roof](https://pictures.example/roof.jpg)'
    const warning = await load({ ...RIGHT, [ROOF]: anEntryFile('13:05', '', remote) })
    expect(warning.problems.map(({ severity }) => severity)).toEqual(['warning'])
    expect(warning.parts?.liveBlogs).toHaveLength(1)
  })

  test('checks drafts, and leaves them out', async () => {
    const right = await load({ ...RIGHT, [ROOF]: anEntryFile('13:05', 'draft: true\n') })
    expect(right.parts?.liveBlogs[0]?.entries.map(({ name }) => name)).toEqual(['1220-smoke-rises'])
    expect(right.read.entries).toBe(2)
    expect(await rulesOf({ ...RIGHT, [ROOF]: anEntryFile('13:06', 'draft: true\n') })).toEqual([
      'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:2 path-disagrees',
    ])
  })

  test('leaves out a live blog that is a draft, with all that is in it', async () => {
    const index = '---\ntitle: Strike\ndescription: Nobody loads.\ndraft: true\n---\n'
    const { parts, problems } = await load({
      ...RIGHT,
      'live-blogs/dock-strike/index.md': index,
      'live-blogs/dock-strike/2025-12-07/1305-pickets.md': anEntryFile('13:05'),
    })
    expect(problems).toEqual([])
    expect(parts?.liveBlogs.map(({ slug }) => slug)).toEqual(['harbour-fire'])
  })

  test('opens only pictures that are shown', async () => {
    const picture = 'live-blogs/harbour-fire/2025-12-07/roof.png'
    expect(await rulesOf({ ...RIGHT, [picture]: 'no picture' })).toEqual([])
  })

  test('takes a folder that is not there for one without settings', async () => {
    const { problems } = await loadArchive('tests/fixtures/no-such-folder')
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-settings'])
  })
})

describe('loadArchive, with one mistake that others could follow from', () => {
  test('does not call every topic unknown when topics.yaml is broken', async () => {
    const files = {
      ...RIGHT,
      'topics.yaml': 'weather:\n  titel: Weather\n',
      [ENTRY]: anEntryFile('12:20', 'topics: [weather]\n', 'See [more](/topics/weather/).'),
    }
    expect(await rulesOf(files)).toEqual([
      'topics.yaml:2 missing-field',
      'topics.yaml:2 unknown-field',
    ])
  })

  test('does not call every author unknown when people.yaml is broken', async () => {
    const files = {
      ...RIGHT,
      'people.yaml': 'jane: Jane\n',
      [ENTRY]: anEntryFile('12:20', 'authors: [jane]\n', 'By [her](/people/jane/).'),
    }
    expect(await rulesOf(files)).toEqual(['people.yaml:1 wrong-type'])
  })

  test('does not hold paths against the wrong zone when index.md or site.yaml is broken', async () => {
    const athens = '---\ntitle: Fire\ndescripton: It burns.\ntimezone: Europe/Athens\n---\n'
    const entry = { 'live-blogs/harbour-fire/2025-12-07/1920-smoke-rises.md': anEntryFile('12:20') }
    const { 'site.yaml': site = '' } = RIGHT
    expect(await rulesOf({ 'site.yaml': site, [INDEX]: athens, ...entry })).toEqual([
      'live-blogs/harbour-fire/index.md:1 missing-field',
      'live-blogs/harbour-fire/index.md:3 unknown-field',
    ])
    expect(await rulesOf({ ...RIGHT, 'site.yaml': String(site).replace('url', 'uri') })).toEqual([
      'site.yaml:1 missing-field',
      'site.yaml:3 unknown-field',
    ])
  })

  test.each([
    ['the path of its file', '1305-roof-falls.md'],
    ['its fragment', '#at-1305-roof-falls'],
    ['the path of its page', '/live/harbour-fire/2025-12-07/#at-1305-roof-falls'],
  ])('does not tell of a link to a broken entry by %s', async (_, link) => {
    const files = {
      ...RIGHT,
      [ENTRY]: anEntryFile('12:20', '', `[The roof](${link})`),
      [ROOF]: anEntryFile('13:05', 'keyEvnt: true\n'),
    }
    expect(await rulesOf(files)).toEqual([
      'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:3 unknown-field',
    ])
  })

  test('does not tell of links into a live blog whose index.md is broken', async () => {
    const links = '[a](/live/dock-strike/) [b](../../dock-strike/2025-12-07/1305-pickets.md)'
    const files = {
      ...RIGHT,
      [ENTRY]: anEntryFile('12:20', '', links),
      'live-blogs/dock-strike/index.md': '---\ntitle: Strike\n---\n',
      'live-blogs/dock-strike/2025-12-07/1305-pickets.md': anEntryFile('13:05'),
    }
    expect(await rulesOf(files)).toEqual(['live-blogs/dock-strike/index.md:1 missing-field'])
  })

  test('does not call a live blog empty whose only entry is broken', async () => {
    expect(await rulesOf({ ...RIGHT, [ENTRY]: 'Smoke rises.\n' })).toEqual([
      'live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:1 missing-front-matter',
    ])
  })

  test('checks entries of a live blog without index.md all the same', async () => {
    const { [INDEX]: _, ...files } = RIGHT
    expect(await rulesOf({ ...files, [ROOF]: anEntryFile('13:05', 'keyEvnt: true\n') })).toEqual([
      'live-blogs/harbour-fire:1 missing-live-blog',
      'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:3 unknown-field',
    ])
  })
})

describe('loadArchive, whatever an editor writes', () => {
  /** Loads one text as an entry: it never throws, and what it tells of is a line of the file. */
  async function survives(text: string): Promise<void> {
    const { parts, problems } = await load({ ...RIGHT, [ENTRY]: text })
    const lines = text.split(/\r\n?|\n/).length
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.length > 0).toBe(parts === undefined)
    for (const { file, line, column, message, fix } of problems) {
      expect(file.endsWith(ENTRY)).toBe(true)
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(lines)
      expect(column).toBeGreaterThanOrEqual(1)
      expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/)
    }
  }

  test('survives any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), survives), { numRuns: 100 })
  })

  test('survives any front matter and any body', async () => {
    const yaml = fc.string({
      unit: fc.constantFrom(...Array.from('ab:-[]{}"\'#|>&*!%@`,?\n\t 1…“')),
    })
    const text = fc
      .tuple(yaml, fc.string())
      .map(([fields, body]) => `---\ntimestamp: 2025-12-07T12:20:00-05:00\n${fields}\n---\n${body}`)
    await fc.assert(fc.asyncProperty(text, survives), { numRuns: 300 })
  })

  test('survives any value of any field', async () => {
    const field = fc.constantFrom(
      ...['timestamp', 'title', 'topics', 'authors', 'keyEvent', 'pinned', 'label', 'updated'],
      ...['corrections', 'withdrawn', 'image', 'aliases', 'draft', 'source', '__proto__', 'x'],
    )
    const part = fc.constantFrom('timestamp', 'kind', 'text', 'reason', 'src', 'alt', 'credit', '')
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.dictionary(part, fc.jsonValue({ maxDepth: 0 })),
      fc.array(fc.dictionary(part, fc.jsonValue({ maxDepth: 0 }))),
      fc.constantFrom('2025-12-07T12:20:00-05:00', '2025-12-07', 'correction', '/live/old/'),
    )
    const text = fc
      .uniqueArray(fc.tuple(field, value), { selector: ([name]) => name })
      .map((fields) => fields.map(([name, of]) => `${JSON.stringify(name)}: ${JSON.stringify(of)}`))
      .map((lines) => `---\n${lines.join('\n')}\n---\n\nSmoke rises.\n`)
    await fc.assert(fc.asyncProperty(text, survives), { numRuns: 300 })
  })
})
