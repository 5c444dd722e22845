import { describe, expect, test } from 'vitest'

import { reportOf, reportOfFiles } from '../report-of.ts'

const liveBlog = (facts: string) =>
  `---\ntitle: Fire\ndescription: It burns.\nstatus: upcoming\n${facts}---\n`
const site = 'title: The Quay\ndescription: News.\nurl: https://example.org/\n'

describe('invalidTranslation', () => {
  test('wants another live blog, in another language, that names this one', async () => {
    const place = 'tests/fixtures/invalid-translation/live-blogs/harbour-fire/index.md'
    const other = 'tests/fixtures/invalid-translation/live-blogs/port-fire/index.md'
    expect(await reportOf('invalid-translation')).toEqual([
      `${place}:5:16  invalid-translation`,
      '  "hafenbrnd" is not a live blog that is published.',
      '  Did you mean "hafenbrand"? Name the folder of a live blog that is no draft.',
      `${place}:5:27  invalid-translation`,
      '  "port-fire" is in the same language as this live blog: en.',
      '  Set `language` in the one that is in another, or remove it here.',
      `${place}:5:38  invalid-translation`,
      '  "hafenbrand" does not name this live blog among its own translations.',
      '  Add `translations: [harbour-fire]` there: readers of either are to find the other.',
      `${place}:5:50  invalid-translation`,
      '  A live blog is no translation of itself.',
      '  Remove it.',
      `${other}:5:16  invalid-translation`,
      '  "harbour-fire" is in the same language as this live blog: en.',
      '  Set `language` in the one that is in another, or remove it here.',
    ])
  })

  test('is content with live blogs that name each other', async () => {
    const report = await reportOfFiles({
      'site.yaml': site,
      'live-blogs/fire/index.md': liveBlog('translations: [brand, incendie]\n'),
      'live-blogs/brand/index.md': liveBlog('language: de\ntranslations: [fire, incendie]\n'),
      'live-blogs/incendie/index.md': liveBlog('language: fr\ntranslations: [fire, brand]\n'),
    })
    expect(report).toEqual([])
  })

  test('leaves it at what is wrong with a translation that cannot be read', async () => {
    const report = await reportOfFiles({
      'site.yaml': site,
      'live-blogs/fire/index.md': liveBlog('translations: [brand]\n'),
      'live-blogs/brand/index.md': liveBlog('language: de\nstate: live\n'),
    })
    expect(report.filter((line) => line.includes('invalid-translation'))).toEqual([])
    expect(report).not.toEqual([])
  })
})
