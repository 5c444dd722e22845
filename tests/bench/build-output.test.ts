import { describe, expect, test } from 'vitest'

import { countsOf } from '../../src/bench/build-output.ts'

describe('countsOf', () => {
  test('takes what was rendered and published from what a build prints', () => {
    const printed = [
      'Checked: 2 live blogs, 7 entries (0.10 s)',
      'Compiled the pages (3.20 s)',
      'Rendered: 41 pages (0.52 s)',
      'Pictures: 0 files (0.00 s)',
      'Published: 1,053 files, 3 changed, 0 removed (0.01 s)',
      '',
      'Published 2 live blogs, 6 entries and 3 topics in dist:',
      '41 pages and feeds, 1,053 files, 1.2 MB, in 3.90 s.',
      '',
    ].join('\n')
    expect(countsOf(printed)).toBe('rendered 41 pages; published 1,053 files, 3 changed, 0 removed')
  })

  test('is missing when a build tells nothing of the kind', () => {
    expect(countsOf('Done.\n')).toBeUndefined()
  })
})
