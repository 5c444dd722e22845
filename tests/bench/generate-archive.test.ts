import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { loadArchive } from '../../src/archive/load-archive.ts'
import { generateArchive } from '../../src/bench/generate-archive.ts'
import { listFiles } from '../../src/build/list-files.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

let folder: string

beforeAll(() => {
  folder = temporaryFolder()
  generateArchive(folder, 500, 7)
})

describe('generateArchive', () => {
  test('writes as many entries as asked, all of them right', async () => {
    const { problems, read } = await loadArchive(folder)
    expect(problems).toEqual([])
    expect(read.entries).toBe(500)
  })

  test('writes the same bytes for the same number and seed', () => {
    const again = temporaryFolder()
    generateArchive(again, 500, 7)
    const bytes = (root: string) =>
      listFiles(root).map((file) => [file, readFileSync(join(root, file), 'utf8')])
    expect(bytes(again)).toEqual(bytes(folder))
  })
})
