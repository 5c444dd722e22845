import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { ContentFolder, someContent } from './newsroom/content.ts'
import { EDITS } from './newsroom/edits.ts'
import { differences, ProjectCopy } from './newsroom/project-copy.ts'

/** A newsroom whose live blogs link to one another, and one of which had another name. */
function aProject(): ProjectCopy {
  const project = new ProjectCopy()
  const content = someContent()
  EDITS['an entry renamed']?.(content, { a: 1, b: 2 })
  EDITS['a live blog renamed']?.(content, { a: 2, b: 3 })
  EDITS['a live blog more']?.(content, { a: 0, b: 4 })
  // The day page of one live blog tells where an entry has gone that another has now.
  content.documents.set('live-blogs/vote/2025-04-01/1400-moved.md', {
    fields: { timestamp: '2025-04-01T14:00Z', aliases: '["/live/fire/2025-03-02/#at-1400-moved"]' },
    body: 'It used to be elsewhere.',
  })
  new ContentFolder(join(project.root, 'content')).write(content)
  return project
}

describe('a site built in parts', () => {
  const project = aProject()

  test.each([1, 2, 7])(
    'of %d gives the bytes of one build',
    { timeout: 120_000 },
    async (count) => {
      const whole = await project.build('whole')
      expect(whole.published, whole.text).toBe(true)
      rmSync(join(project.root, '.cache/shards'), { recursive: true, force: true })
      for (let index = 1; index <= count; index++) {
        const part = await project.build('dist', ['--shard', `${index}/${count}`])
        expect(part.published, part.text).toBe(true)
      }
      const merged = await project.build('merged', ['--merge'])
      expect(merged.published, merged.text).toBe(true)
      expect(differences(project.site('merged'), project.site('whole'))).toEqual([])
    },
  )

  test('can be built upon', { timeout: 60_000 }, async () => {
    const { warm, text } = await project.build('merged')
    expect(warm, text).toBe(true)
    expect(text).toContain('\n0 rendered, 0 files changed')
  })

  test(
    'is not merged while a part is missing, or of other settings',
    { timeout: 60_000 },
    async () => {
      rmSync(join(project.root, '.cache/shards/3-of-7'), { recursive: true })
      expect((await project.build('merged', ['--merge'])).text).toContain(
        'Of 7 parts, 3 is missing: build with --shard 3/7.',
      )
      await project.build('dist', ['--shard', '3/7'])
      writeFileSync(
        join(project.root, 'content/site.yaml'),
        'title: Other\ndescription: News.\nurl: https://example.org/\n',
      )
      expect((await project.build('merged', ['--merge'])).text).toContain(
        'Part 1/7 cannot be used (the settings or the program have changed): build it again with --shard 1/7.',
      )
    },
  )

  test('says which part there can be', async () => {
    expect((await project.build('dist', ['--shard', '8/7'])).text).toContain(
      '--shard takes a part of a whole, such as 2/7, and not "8/7"',
    )
  })
})
