import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { keepMember } from '../../../src/build/files/archive-members.ts'
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
    expect(name).toMatch(/^harbour-fire\..*\.gz$/)
    expect(name.split('.').at(-2)).toBe(String(bytes.byteLength))
    expect(gunzipSync(bytes).toString()).toContain('"text":"Smoke rises."}\n')
    expect(keepMember(temporaryFolder(), site, 'harbour-fire')).toBe(name)
  })

  test('keeps nothing of a live blog without entries, or where the settings leave it out', () => {
    expect(keepMember('/nowhere', aSiteWith({}).site, 'harbour-fire')).toBeUndefined()
    const { site } = aSiteWith({ entries: ENTRIES }, { settings: { data: ['json'] } })
    expect(keepMember('/nowhere', site, 'harbour-fire')).toBeUndefined()
  })
})
