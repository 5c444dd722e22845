import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { loadArchive } from '../../../src/archive/load-archive.ts'
import { contentRoot } from '../../../src/archive/site-files.ts'
import { checkContent } from '../../../src/build/checking/check-content.ts'
import { ENTRY, RIGHT, withContent } from '../../archive/content-folder.ts'

/** Long ago, as in a folder that nobody is writing to: its stamp holds at once. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2100))
}

const check = (folder: string) => checkContent(contentRoot(folder))

describe('checkContent', () => {
  test.each([
    'alias-taken',
    'broken-link-draft',
    'missing-settings',
    'stray-file',
    'two-pinned',
    'unknown-topic',
  ])(
    'tells of tests/fixtures/%s what a reading of everything tells, also from memory',
    async (name) => {
      const folder = `tests/fixtures/${name}`
      const { problems } = await loadArchive(folder)
      expect((await check(folder)).problems).toEqual(problems)
      const again = await check(folder)
      expect(again.problems).toEqual(problems)
    },
  )

  test('reads only the live blogs that have changed', { timeout: 30_000 }, () =>
    withContent(RIGHT, async (folder) => {
      const other = join(folder, 'live-blogs/dock-strike')
      mkdirSync(other)
      const index = '---\ntitle: Strike\ndescription: The docks.\nstatus: upcoming\n---\n'
      const link = `${index}\n[Fire](../harbour-fire/2025-12-07/1220-smoke-rises.md)\n`
      writeFileSync(join(other, 'index.md'), link)
      await settle()
      expect(await check(folder)).toMatchObject({ problems: [], readAgain: 2 })
      expect(await check(folder)).toMatchObject({ problems: [], readAgain: 0 })

      // The link is in the live blog that is not read again.
      renameSync(join(folder, ENTRY), join(folder, ENTRY.replace('smoke', 'ash')))
      const broken = await check(folder)
      expect(broken.readAgain).toBe(1)
      expect(broken.problems.map(({ rule, file }) => [rule, file])).toEqual([
        ['broken-link', `${contentRoot(folder).display}/live-blogs/dock-strike/index.md`],
      ])

      rmSync(other, { recursive: true })
      expect((await check(folder)).problems).toEqual([])
      writeFileSync(join(folder, 'topics.yaml'), 'fire: { title: Fire }\n')
      expect((await check(folder)).readAgain).toBe(1)
    }),
  )
})
