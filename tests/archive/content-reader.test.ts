import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { ContentReader } from '../../src/archive/content-reader.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { ContentFolder, someContent } from '../site/newsroom/content.ts'
import { type Choice, EDITS } from '../site/newsroom/edits.ts'
import { ENTRY, RIGHT, withContent } from './content-folder.ts'

const DAY = 'live-blogs/harbour-fire/2025-12-07'

const anEntry = (clock: string, fields: string, body: string) =>
  `---\ntimestamp: 2025-12-07T${clock}:00-05:00\n${fields}---\n\n${body}\n`

const writePicture = (path: string) =>
  sharp({ create: { width: 4, height: 3, channels: 3, background: '#aaa' } }).toFile(path)

describe('ContentReader', () => {
  test('reads only what has changed, and everything when the topics have', () =>
    withContent(RIGHT, async (folder) => {
      const reader = new ContentReader(folder)
      const titles = async (changed: string[]) => {
        const { parts, problems } = await reader.read(changed)
        return [parts?.liveBlogs.map(({ title }) => title), problems.map(({ rule }) => rule)]
      }
      const index = (title: string) =>
        `---\ntitle: ${title}\ndescription: D.\ntopics: [fire]\n---\n`
      const path = 'live-blogs/harbour-fire/index.md'
      expect(await titles([])).toEqual([['Fire at the harbour'], []])
      writeFileSync(join(folder, path), index('Second'))
      expect(await titles(['live-blogs/another/index.md'])).toEqual([['Fire at the harbour'], []])
      expect(await titles([path])).toEqual([undefined, ['unknown-topic']])
      writeFileSync(join(folder, 'topics.yaml'), 'fire: { title: Fire }\n')
      expect(await titles(['topics.yaml'])).toEqual([['Second'], []])
      rmSync(join(folder, 'live-blogs/harbour-fire'), { recursive: true })
      expect(await titles(['live-blogs/harbour-fire'])).toEqual([[], []])
    }))

  test('takes entries of a changed live blog as they were, when they have not changed', () =>
    withContent(
      { ...RIGHT, [`${DAY}/1305-roof.md`]: anEntry('13:05', '', 'The roof.') },
      async (folder) => {
        const reader = new ContentReader(folder)
        const words = async (changed: string[]) => {
          const { parts } = await reader.read(changed)
          return parts?.liveBlogs[0]?.entries.map(({ firstWords }) => firstWords)
        }
        expect(await words([])).toEqual(['Smoke rises over the east quay.', 'The roof.'])
        writeFileSync(join(folder, ENTRY), anEntry('12:20', '', 'Smoke.'))
        writeFileSync(join(folder, `${DAY}/1305-roof.md`), anEntry('13:05', '', 'It falls.'))
        expect(await words([ENTRY])).toEqual(['Smoke.', 'The roof.'])
        expect(await words([DAY])).toEqual(['Smoke.', 'It falls.'])
      },
    ))

  test('gives drafts in the preview alone, with their pictures, and live blogs that are drafts', () =>
    withContent(
      {
        ...RIGHT,
        [`${DAY}/1305-roof.md`]: anEntry('13:05', 'draft: true\n', '![The roof](1305-roof.png)'),
        'live-blogs/secret/index.md': '---\ntitle: Secret\ndescription: D.\ndraft: true\n---\n',
        'live-blogs/secret/2025-12-07/1400-told.md': anEntry('14:00', '', 'Not yet.'),
      },
      async (folder) => {
        await writePicture(join(folder, DAY, '1305-roof.png'))
        const { parts, preview, problems } = await new ContentReader(folder).read()
        expect(problems).toEqual([])
        expect(parts).toEqual((await loadArchive(folder)).parts)
        expect(parts?.liveBlogs).toMatchObject([
          { slug: 'harbour-fire', entries: [{ name: '1220-smoke-rises' }], pictures: [] },
        ])
        expect(preview.liveBlogs).toMatchObject([
          {
            slug: 'harbour-fire',
            entries: [{ name: '1220-smoke-rises' }, { name: '1305-roof', draft: true }],
            pictures: [{ path: `${DAY}/1305-roof.png` }],
          },
          { slug: 'secret', draft: true, entries: [{ name: '1400-told' }] },
        ])
        expect(preview.liveBlogs[0]).not.toHaveProperty('draft')
      },
    ))

  test('sees a picture that was replaced, and a day that was renamed', () =>
    withContent(
      { ...RIGHT, [ENTRY]: anEntry('12:20', '', '![Smoke](smoke.png)') },
      async (folder) => {
        const reader = new ContentReader(folder)
        const rules = async (changed: string[]) =>
          (await reader.read(changed)).problems.map(({ rule }) => rule)
        expect(await rules([])).toEqual(['image-missing'])
        writeFileSync(join(folder, DAY, 'smoke.png'), 'no picture')
        expect(await rules([`${DAY}/smoke.png`])).toEqual(['unreadable-image'])
        await writePicture(join(folder, DAY, 'smoke.png'))
        expect(await rules([`${DAY}/smoke.png`])).toEqual([])
        const other = DAY.replace('07', '08')
        renameSync(join(folder, DAY), join(folder, other))
        expect(await rules([DAY, other])).toEqual(['path-disagrees'])
      },
    ))

  test('gives after any edits what reading everything afresh gives', { timeout: 120_000 }, () =>
    withContent({}, async (path) => {
      const edit = fc.record({
        name: fc.constantFrom(...Object.keys(EDITS)),
        a: fc.nat({ max: 10_000 }),
        b: fc.nat({ max: 10_000 }),
      })
      const folder = new ContentFolder(path)
      const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(steps, async (series) => {
          const content = someContent()
          mkdirSync(path, { recursive: true })
          folder.write(content)
          const reader = new ContentReader(path)
          await reader.read()
          for (const edits of series) {
            for (const { name, ...choice } of edits) apply(name, content, choice)
            const told = await reader.read(folder.write(content))
            expect(told).toEqual(await new ContentReader(path).read())
            const { preview: _, ...published } = told
            expect(published).toEqual(await loadArchive(path))
          }
        }),
        { numRuns: 10 },
      )
    }),
  )
})

function apply(name: string, content: ReturnType<typeof someContent>, choice: Choice): void {
  const documents = [...content.documents.keys()]
  // What has become empty cannot be edited.
  const hasBoth = documents.some((path) => path.endsWith('/index.md'))
  const hasEntry = documents.some((path) => !path.endsWith('/index.md'))
  if (hasBoth && hasEntry && Object.keys(content.topics).length > 0) {
    EDITS[name]?.(content, choice)
  }
}
