import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { memberName } from '../../../src/build/files/archive-file.ts'
import { WorkQueue } from '../../../src/build/threads/work-queue.ts'
import { WorkThreads } from '../../../src/build/threads/work-threads.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

const threads = new WorkThreads()
afterAll(() => threads.stop())

test('a thread with two tasks answers each with its own result', async () => {
  const folder = temporaryFolder()
  const [staging, out] = [join(folder, 'staging'), join(folder, 'site')]
  mkdirSync(staging)
  const member = memberName('storm', 'digest', 3)
  writeFileSync(join(folder, member), 'abc')
  const writing = threads.hand({
    kind: 'archive',
    folder,
    members: [member],
    published: [],
    lastMembers: [],
    staging,
    out,
  })
  const verified = await threads.perform(
    {
      kind: 'verify',
      root: folder,
      liveBlogs: [],
      out,
      published: [],
      queues: { liveBlogs: new WorkQueue().shared, published: new WorkQueue().shared },
    },
    true,
  )
  const nothing = { same: [], retimed: [] }
  expect(verified).toEqual(verified.map(() => nothing))
  expect(await writing).toMatchObject({
    group: 'archive',
    changed: ['archive.ndjson.gz'],
    files: [{ file: 'archive.ndjson.gz', size: 3 }],
  })
})
