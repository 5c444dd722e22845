import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { keepMember, writeArchive } from '../../../src/build/files/archive-members.ts'
import { GroupWriter } from '../../../src/build/files/group-writer.ts'
import { OutputWriter } from '../../../src/build/files/output-writer.ts'
import { aSiteWith } from '../../builders/site.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

const ENTRIES = [{ timestamp: '2025-12-07T12:20Z' }]

describe('keepMember', () => {
  test('gives the same bytes always, with neither time nor system in them', () => {
    const folder = temporaryFolder()
    const { site } = aSiteWith({ entries: ENTRIES })
    const name = keepMember(folder, site, 'harbour-fire') ?? ''
    const bytes = readFileSync(join(folder, name))
    // RFC 1952, section 2.3: magic, deflate, no flags, no time, how it was compressed, unknown system.
    expect([...bytes.subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 4, 255])
    expect(gunzipSync(bytes).toString()).toContain('"text":"Smoke rises."}\n')
    expect(keepMember(temporaryFolder(), site, 'harbour-fire')).toBe(name)
  })

  test('keeps nothing of a live blog without entries, or where the settings leave it out', () => {
    expect(keepMember('/nowhere', aSiteWith({}).site, 'harbour-fire')).toBeUndefined()
    const { site } = aSiteWith({ entries: ENTRIES }, { settings: { data: ['json'] } })
    expect(keepMember('/nowhere', site, 'harbour-fire')).toBeUndefined()
  })
})

describe('writeArchive', () => {
  test('puts members one after the other, and keeps the file while they are the same', () => {
    const kept = temporaryFolder()
    mkdirSync(join(kept, 'staging'))
    writeFileSync(join(kept, 'a.gz'), 'one ')
    writeFileSync(join(kept, 'b.gz'), 'two')
    const writer = new OutputWriter(join(kept, 'staging'), join(kept, 'site'))
    const files = new GroupWriter(writer, 'archive')
    writeArchive(files, kept, ['a.gz', 'b.gz'])
    expect(readFileSync(join(kept, 'staging/archive.ndjson.gz'), 'utf8')).toBe('one two')
    const next = new GroupWriter(writer, 'archive', files.files)
    writeArchive(next, kept, ['a.gz', 'b.gz'])
    expect(next.made).toBe(0)
    writeArchive(next, kept, ['b.gz'])
    expect(next.changed).toEqual(['archive.ndjson.gz'])
  })
})
