import { describe, expect, test } from 'vitest'

import { RIGHT } from '../content-folder.ts'
import { reportOf, reportOfFiles } from '../report-of.ts'

describe('strayFile', () => {
  test('names the place of an entry that lies beside its day', async () => {
    expect(await reportOf('stray-file')).toEqual([
      'tests/fixtures/stray-file/live-blogs/harbour-fire/1305-roof-falls.md:1:1  stray-file',
      '  This file is in no day’s folder.',
      '  Move it to live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md.',
    ])
  })

  test('wants the ending .md', async () => {
    expect(await reportOf('stray-file-ending')).toEqual([
      'tests/fixtures/stray-file-ending/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.txt:1:1  stray-file',
      '  The name of an entry’s file ends in ".md".',
      '  Name it 1305-roof-falls.md.',
      'tests/fixtures/stray-file-ending/live-blogs/harbour-fire/2025-12-07/1410-water-runs-out.markdown:1:1  stray-file',
      '  The name of an entry’s file ends in ".md".',
      '  Name it 1410-water-runs-out.md.',
      'tests/fixtures/stray-file-ending/live-blogs/harbour-fire/2025-12-07/1500-ferry-leaves.MD:1:1  stray-file',
      '  The name of an entry’s file ends in ".md".',
      '  Name it 1500-ferry-leaves.md.',
    ])
  })

  test('knows the files at the top by other names', async () => {
    expect(await reportOf('stray-file-top')).toEqual([
      'tests/fixtures/stray-file-top/Topics.yml:1:1  stray-file',
      '  "Topics.yml" is not read.',
      '  Name it topics.yaml.',
      'tests/fixtures/stray-file-top/assets:1:1  stray-file',
      '  Nothing in this folder is published.',
      '  Remove it, or move it out of the content folder.',
      'tests/fixtures/stray-file-top/liveblogs:1:1  stray-file',
      '  "liveblogs" is not read.',
      '  Name it live-blogs.',
      'tests/fixtures/stray-file-top/logo.png:1:1  stray-file',
      '  This file is not published.',
      '  Remove it, or move it out of the content folder. Beside Markdown files there can be pictures: jpg, png, webp, avif, gif, svg and tiff.',
      'tests/fixtures/stray-file-top/notes.txt:1:1  stray-file',
      '  This file is in no live blog.',
      '  If it is an entry, move it to live-blogs/<live blog>/<YYYY-MM-DD>/<HHMM>-notes.md; if not, move it out of the content folder.',
    ])
  })

  test('looks in every folder', async () => {
    expect(await reportOf('stray-file-others')).toEqual([
      'tests/fixtures/stray-file-others/live-blogs/1305-roof-falls.md:1:1  stray-file',
      '  This file is in no live blog.',
      '  Move it to live-blogs/<live blog>/2025-12-07/1305-roof-falls.md.',
      'tests/fixtures/stray-file-others/live-blogs/harbour-fire/2025-12-07/pictures:1:1  stray-file',
      '  Nothing in this folder is published.',
      '  Move what is in it up into live-blogs/harbour-fire/2025-12-07/, or remove it.',
      'tests/fixtures/stray-file-others/live-blogs/harbour-fire/2025-12-07/plan.pdf:1:1  stray-file',
      '  This file is not published.',
      '  Remove it, or move it out of the content folder. Beside Markdown files there can be pictures: jpg, png, webp, avif, gif, svg and tiff.',
      'tests/fixtures/stray-file-others/live-blogs/harbour-fire/notes.txt:1:1  stray-file',
      '  This file is in no day’s folder.',
      '  If it is an entry, move it to live-blogs/harbour-fire/<YYYY-MM-DD>/<HHMM>-notes.md; if not, move it out of the content folder.',
    ])
  })

  test('does not follow symbolic links', async () => {
    const link = 'live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md'
    expect(await reportOfFiles(RIGHT, { [link]: '1220-smoke-rises.md' })).toEqual([
      'content/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:1:1  stray-file',
      '  This is a symbolic link, and links are not followed.',
      '  Put the file itself here.',
    ])
  })

  test('overlooks what tools and operating systems leave behind', async () => {
    const files = { ...RIGHT, '.DS_Store': 'x', 'live-blogs/Thumbs.db': 'x', 'README.md': 'x' }
    expect(await reportOfFiles(files)).toEqual([])
  })
})
