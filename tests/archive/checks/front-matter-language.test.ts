import { describe, expect, test } from 'vitest'

import { ENTRY, RIGHT } from '../content-folder.ts'
import { reportOf, reportOfFiles } from '../report-of.ts'

describe('frontMatterLanguage', () => {
  test('names the language, and runs no code', async () => {
    expect(await reportOf('front-matter-language')).toEqual([
      'tests/fixtures/front-matter-language/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:1:1  front-matter-language',
      '  The front matter is marked as js; only YAML is read, and no code is run.',
      '  Make the first line `---` and write the fields in YAML.',
    ])
  })

  test('has run none of the code in it', async () => {
    await reportOf('front-matter-language')
    expect(globalThis).not.toHaveProperty('ranFrontMatter')
  })

  test('is content with front matter that says it is YAML', async () => {
    const entry = '---yaml\ntimestamp: 2025-12-07T12:20:00-05:00\n---\n\nSmoke rises.\n'
    expect(await reportOfFiles({ ...RIGHT, [ENTRY]: entry })).toEqual([])
  })
})
