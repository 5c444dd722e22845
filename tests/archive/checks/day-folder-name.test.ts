import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('dayFolderName', () => {
  test('writes month and day with two digits', async () => {
    expect(await reportOf('day-folder-name')).toEqual([
      'tests/fixtures/day-folder-name/live-blogs/harbour-fire/2025-12-7:1:1  day-folder-name',
      '  "2025-12-7" is not a day.',
      '  Name the folder 2025-12-07.',
    ])
  })

  test('knows a day without hyphens', async () => {
    expect(await reportOf('day-folder-name-without-hyphens')).toEqual([
      'tests/fixtures/day-folder-name-without-hyphens/live-blogs/harbour-fire/20251208:1:1  day-folder-name',
      '  "20251208" is not a day.',
      '  Name the folder 2025-12-08.',
    ])
  })

  test('moves the entries when the day’s folder is there', async () => {
    expect(await reportOf('day-folder-name-taken')).toEqual([
      'tests/fixtures/day-folder-name-taken/live-blogs/harbour-fire/2025_12_07:1:1  day-folder-name',
      '  "2025_12_07" is not a day.',
      '  Move what is in it to the folder 2025-12-07.',
    ])
  })

  test('says where pictures go', async () => {
    expect(await reportOf('day-folder-name-no-day')).toEqual([
      'tests/fixtures/day-folder-name-no-day/live-blogs/harbour-fire/2025-02-30:1:1  day-folder-name',
      '  "2025-02-30" is not a day.',
      '  Name the folder for the day of its entries, such as 2025-12-07. Pictures go beside the Markdown file that shows them.',
      'tests/fixtures/day-folder-name-no-day/live-blogs/harbour-fire/pictures:1:1  day-folder-name',
      '  "pictures" is not a day.',
      '  Name the folder for the day of its entries, such as 2025-12-07. Pictures go beside the Markdown file that shows them.',
    ])
  })
})
