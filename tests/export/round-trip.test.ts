import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Entry, LiveBlog } from '../../src/archive/archive.ts'
import { createArchive } from '../../src/archive/create-archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { createSite } from '../../src/build/site.ts'
import { toEntryFile, toMarkdown } from '../../src/editing/entry-file.ts'
import { writeTime } from '../../src/editing/write-time.ts'
import { type ExportFormat, exportLiveBlog } from '../../src/export/export-live-blog.ts'
import { importDump } from '../../src/import/import-dump.ts'
import { toIso } from '../../src/model/zoned-time.ts'
import { type Files, withContent } from '../archive/content-folder.ts'

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const ZONES = ['Europe/Rome', 'America/St_Johns', 'Asia/Kathmandu', 'UTC']
const SITE = 'description: News\nurl: https://news.example/base/\ntimezone: Europe/Rome\n'
const VOCABULARY: Files = {
  'site.yaml': `title: First\n${SITE}`,
  'topics.yaml': 'floods: {title: Floods & dams}\n"2024": {title: Elections}\n',
  'people.yaml': 'zo: {name: Zoë Łoś}\nal: {name: Alan Alan}\n',
}

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,5})?$/)
const words = fc
  .array(
    fc.constantFrom(
      'il',
      'fiume',
      '“cresce”',
      'مياه',
      'żółć',
      '<b>',
      '#1',
      '- x',
      "l'acqua",
      ': y',
      '👩‍🚒',
      '---',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
const body = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        '| a | b |\n| - | - |\n| 1 | 2 |',
        '> quoted\n> twice',
        '1. one\n2. two\n   - nested',
        '[out](https://elsewhere.example/?a=1&b=2) and `code`',
        '![Water](high.png)',
        '```js\nlet x = "</script>"\n```',
        'x<sup>2</sup> <script>alert(1)</script>',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `Text. ${parts.join('\n\n')}`)
const minutes = fc.integer({ min: 0, max: 4 * 24 * 60 })
const entry = fc.record({
  slug,
  minutes,
  ms: fc.constantFrom(0, 0, 30_000, 30_250),
  body,
  title: fc.option(words, { nil: undefined }),
  topics: fc.subarray(['floods', '2024']),
  authors: fc.subarray(['zo', 'al']),
  keyEvent: fc.boolean(),
  label: fc.constantFrom(undefined, 'Breaking', 'Fact check: no'),
  updated: fc.boolean(),
  correction: fc.option(words, { nil: undefined }),
  withdrawn: fc.option(words, { nil: undefined }),
  image: fc.boolean(),
})
const liveBlog = fc.record({
  title: words,
  description: words,
  status: fc.constantFrom('live', 'paused', 'closed'),
  timezone: fc.constantFrom(undefined, ...ZONES),
  topics: fc.subarray(['floods', '2024']),
  authors: fc.subarray(['zo', 'al']),
  body: fc.oneof(
    fc.constant(''),
    body.map((text) => text.replaceAll('![Water](high.png)', '')),
  ),
  entries: fc.uniqueArray(entry, { minLength: 1, maxLength: 5, selector: (one) => one.slug }),
})

/** A content folder with one live blog. */
function filesOf({
  entries,
  body: lead,
  ...facts
}: typeof liveBlog extends fc.Arbitrary<infer Value> ? Value : never): Files {
  const timezone = facts.timezone ?? 'Europe/Rome'
  // Over the hour that comes twice in Rome.
  const start = Date.UTC(2024, 9, 25)
  const pinned = facts.status === 'live' ? entries[0] : undefined
  const files = entries.flatMap((one): [string, string | Uint8Array][] => {
    const instant = start + one.minutes * 60_000 + one.ms
    const later = toIso(instant + 3_600_000, timezone)
    const { path, text } = toEntryFile({
      liveBlog: 'river',
      timezone,
      timestamp: instant,
      slug: one.slug,
      fields: {
        title: one.title,
        timestamp: writeTime(instant, timezone),
        topics: one.topics,
        authors: one.authors,
        keyEvent: one.keyEvent,
        pinned: one === pinned,
        label: one.label,
        updated: one.updated ? later : undefined,
        corrections:
          one.correction === undefined
            ? []
            : [{ timestamp: later, kind: 'clarification', text: one.correction }],
        withdrawn:
          one.withdrawn === undefined ? undefined : { timestamp: later, reason: one.withdrawn },
        image: one.image ? { src: 'high.png', alt: 'High water', credit: 'Z' } : undefined,
        aliases: [`/2024/river-${one.slug}/`],
        source: 'https://elsewhere.example/1',
      },
      body: one.body,
    })
    return [
      [path, text],
      [path.replace(/[^/]+$/, 'high.png'), PICTURE],
    ]
  })
  return {
    ...VOCABULARY,
    'live-blogs/river/index.md': toMarkdown(facts, lead),
    ...Object.fromEntries(files),
  }
}

/** All that is published of a live blog, without what tells how its files are written. */
async function published(content: string): Promise<unknown> {
  const { parts, problems } = await loadArchive(content)
  if (!parts) throw new Error(JSON.stringify(problems))
  const archive = createArchive(parts)
  const site = createSite(archive)
  const found = archive.liveBlog('river')
  if (!found) throw new Error('there is no live blog')
  const told = (of: Entry | LiveBlog) => {
    return { ...of, digest: undefined, bodyOffset: undefined }
  }
  return {
    ...told(found),
    lead: site.leadHtml(found),
    tally: undefined,
    entries: found.entries.map((one) => ({
      ...told(one),
      // What is withdrawn is published nowhere, and so not exported.
      ...(one.withdrawn && { title: 0, firstWords: 0, image: 0, links: 0, lineDigest: 0 }),
      html: site.entryHtml(one),
      timestamp: one.timestamp,
    })),
    pictures: found.entries.some(({ withdrawn }) => withdrawn) ? 0 : found.pictures,
  }
}

async function exported(content: string, format: ExportFormat): Promise<string> {
  const { parts } = await loadArchive(content)
  if (!parts) throw new Error('the content is not right')
  const site = createSite(createArchive(parts))
  const found = site.archive.liveBlog('river')
  if (!found) throw new Error('there is no live blog')
  return exportLiveBlog(site, found, format, join(content, '.exports'))
}

describe('an import of an export', () => {
  test.each(['json', 'html'] as const)(
    'gives the same live blog, by way of %s',
    { timeout: 120_000 },
    async (format) => {
      await fc.assert(
        fc.asyncProperty(liveBlog, fc.boolean(), (facts, hasNames) =>
          withContent(filesOf(facts), async (from) => {
            const dump = await exported(from, format)
            const site: Files = hasNames ? VOCABULARY : { 'site.yaml': `title: Other\n${SITE}` }
            await withContent(site, async (to) => {
              const { plans, problems } = await importDump(dump, {
                content: to,
                into: 'river',
                isDryRun: false,
              })
              expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
              expect(plans[0]?.notes).toEqual([])
              expect(plans[0]?.counts).toMatchObject({ added: facts.entries.length, skipped: 0 })
              expect(await published(to)).toEqual(await published(from))
            })
          }),
        ),
        { numRuns: 60 },
      )
    },
  )

  test('changes nothing when it is done again', () =>
    withContent(
      {
        ...VOCABULARY,
        'live-blogs/river/index.md': '---\ntitle: River\ndescription: It rises.\n---\n',
        'live-blogs/river/2024-05-01/1200-up.md':
          '---\ntimestamp: 2024-05-01T12:00:00+02:00\n---\n\nUp. ![W](up.png)\n',
        'live-blogs/river/2024-05-01/up.png': PICTURE,
      },
      async (from) => {
        const dump = await exported(from, 'json')
        await withContent(VOCABULARY, async (to) => {
          const options = { content: to, isDryRun: false }
          expect((await importDump(dump, options)).isWritten).toBe(true)
          expect((await importDump(dump, options)).isWritten).toBe(false)
        })
      },
    ))

  test.each(['json', 'html'] as const)(
    'announces a live blog that has yet to begin, by way of %s',
    (format) => {
      const announced =
        '---\ntitle: River\ndescription: It will rise.\nstatus: upcoming\n---\n\nFrom noon.\n'
      return withContent(
        { ...VOCABULARY, 'live-blogs/river/index.md': announced },
        async (from) => {
          const dump = await exported(from, format)
          await withContent(VOCABULARY, async (to) => {
            const { problems } = await importDump(dump, { content: to, isDryRun: false })
            expect(problems).toEqual([])
            expect(readFileSync(join(to, 'live-blogs/river/index.md'), 'utf8')).toBe(announced)
          })
        },
      )
    },
  )
})
