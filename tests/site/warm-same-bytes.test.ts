import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ContentFolder, someContent } from './newsroom/content.ts'
import { type Choice, EDITS } from './newsroom/edits.ts'
import { differences, ProjectCopy } from './newsroom/project-copy.ts'

const SERIES = 4
const STEPS = 6

/** What may happen between two builds, apart from edits of the content. */
const MISHAPS = [
  'none',
  'killed',
  'site edited',
  'file of the site lost',
  'template edited',
] as const

interface Step extends Choice {
  edit: string
  mishap: (typeof MISHAPS)[number]
}

const choice = fc.nat({ max: 10_000 })
const step: fc.Arbitrary<Step> = fc.record({
  edit: fc.constantFrom(...Object.keys(EDITS)),
  // Templates take seconds to compile, and most builds come to an end.
  mishap: fc.oneof(
    { weight: 12, arbitrary: fc.constant('none' as const) },
    fc.constantFrom(...MISHAPS),
  ),
  a: choice,
  b: choice,
})

const series = fc.array(step, { minLength: STEPS, maxLength: STEPS })

async function happen(
  project: ProjectCopy,
  { mishap, b }: Step,
  args: readonly string[],
): Promise<void> {
  switch (mishap) {
    case 'none':
      return
    case 'killed':
      return project.buildAndKill('dist', 100 + (b % 900), args)
    case 'site edited': {
      appendFileSync(join(project.root, 'dist/index.html'), 'by hand')
      return
    }
    case 'file of the site lost': {
      rmSync(join(project.root, 'dist/live/long/rss.xml'), { force: true })
      return
    }
    case 'template edited': {
      writeFileSync(
        join(project.root, 'src/components/OrderNote.astro'),
        `<p class="order-note">In order ${b}</p>\n`,
      )
      return
    }
  }
}

describe('a build upon the last one', () => {
  test(
    'gives the bytes of a build from nothing, whatever has happened since',
    { timeout: 600_000 },
    async () => {
      const project = new ProjectCopy()
      const folder = new ContentFolder(join(project.root, 'content'))
      let builtUpon = 0
      await fc.assert(
        fc.asyncProperty(series, fc.boolean(), async (steps, search) => {
          const args = search ? [] : ['--no-search']
          let content = someContent()
          folder.write(content)
          const first = await project.build('dist', args)
          expect(first.published, first.text).toBe(true)
          for (const one of steps) {
            const edited = structuredClone(content)
            EDITS[one.edit]?.(edited, one)
            folder.write(edited)
            await happen(project, one, args)
            const before = project.site('dist')
            const { published, warm } = await project.build('dist', args)
            if (warm) builtUpon++
            rmSync(join(project.root, 'cold'), { recursive: true, force: true })
            const cold = await project.build('cold', args)
            expect(published, cold.text).toBe(cold.published)
            if (published) content = edited
            else folder.write(content)
            const expected = published ? project.site('cold') : before
            expect(differences(project.site('dist'), expected)).toEqual([])
          }
        }),
        { numRuns: SERIES, endOnFailure: true },
      )
      // A test in which every build begins from nothing would show nothing.
      expect(builtUpon).toBeGreaterThan((SERIES * STEPS) / 3)
    },
  )
})
