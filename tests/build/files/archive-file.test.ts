import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { memberName, writeArchive } from '../../../src/build/files/archive-file.ts'
import { GroupWriter } from '../../../src/build/files/group-writer.ts'
import { OutputWriter } from '../../../src/build/files/output-writer.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

const FILE = 'archive.ndjson.gz'

const all = temporaryFolder()
let places = 0

/** A folder for members, and a site that builds are put into. */
function aPlace() {
  const kept = join(all, String(++places))
  mkdirSync(kept)
  const [staging, out] = [join(kept, 'staging'), join(kept, 'site')]
  mkdirSync(staging)
  mkdirSync(out)
  let last: { members: readonly string[]; files: GroupWriter['files'] } = { members: [], files: [] }
  const keep = (text: string) => {
    const name = memberName(`of-${text.slice(0, 3)}`, text, text.length)
    writeFileSync(join(kept, name), text)
    return name
  }
  const publish = (members: readonly string[]) => {
    const files = new GroupWriter(new OutputWriter(staging, out), 'archive', last.files)
    writeArchive(files, kept, members, { members: last.members, out })
    if (files.changed.length > 0) renameSync(join(staging, FILE), join(out, FILE))
    last = { members, files: files.files }
    return files
  }
  return { kept, keep, publish, published: () => readFileSync(join(out, FILE), 'utf8') }
}

describe('writeArchive', () => {
  test('puts members one after the other, and keeps the file while they are the same', () => {
    const { keep, publish, published } = aPlace()
    const members = [keep('one '), keep('two')]
    publish(members)
    expect(published()).toBe('one two')
    expect(publish(members).made).toBe(0)
    expect(publish(members.slice(1)).changed).toEqual([FILE])
    expect(published()).toBe('two')
  })

  test('takes members that were there from the last file', () => {
    const { kept, keep, publish, published } = aPlace()
    const members = ['one ', 'two ', 'three '].map(keep)
    publish(members)
    for (const name of readdirSync(kept)) if (name.endsWith('.gz')) rmSync(join(kept, name))
    const [one = '', , three = ''] = members
    publish([one, keep('new '), three])
    expect(published()).toBe('one new three ')
  })

  test('has the bytes of the members in any order, whatever was there before', () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (versions) => {
        const { keep, publish, published } = aPlace()
        for (const version of versions) {
          publish(version.map(keep))
          expect(published()).toBe(version.join(''))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is not misled by a last file of another size', () => {
    const { kept, keep, publish, published } = aPlace()
    publish([keep('one '), keep('two ')])
    const files = new GroupWriter(
      new OutputWriter(join(kept, 'staging'), join(kept, 'site')),
      'a',
      [{ file: FILE, key: '', size: 3, mtimeMs: 0, digest: '' }],
    )
    writeFileSync(join(kept, 'site', FILE), 'xyz')
    const members = [keep('one '), keep('two '), keep('new')]
    writeArchive(files, kept, members, { members: members.slice(0, 2), out: join(kept, 'site') })
    renameSync(join(kept, 'staging', FILE), join(kept, 'site', FILE))
    expect(published()).toBe('one two new')
  })
})
