import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('invalidYaml', () => {
  test('puts a value with a colon in quotes', async () => {
    expect(await reportOf('invalid-yaml')).toEqual([
      'tests/fixtures/invalid-yaml/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:8  invalid-yaml',
      '  This is not YAML: bad indentation of a mapping entry.',
      '  Put the value in quotes: `title: "Fire: the roof falls"`.',
    ])
  })

  test('finds a merge that was not settled', async () => {
    expect(await reportOf('invalid-yaml-conflict')).toEqual([
      'tests/fixtures/invalid-yaml-conflict/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:1  invalid-yaml',
      '  This is not YAML: can not read a block mapping entry; a multiline key may not be an implicit key.',
      '  Keep the version that holds, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.',
    ])
  })

  test('puts other quotes around quotes', async () => {
    expect(await reportOf('invalid-yaml-quotes')).toEqual([
      'tests/fixtures/invalid-yaml-quotes/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:8  invalid-yaml',
      '  This is not YAML: bad indentation of a mapping entry.',
      '  Put other quotes around the value: `title: \'They said "run" and ran\'`.',
    ])
  })

  test('finds quotes that never close, though the parser stops below', async () => {
    expect(await reportOf('invalid-yaml-open-quotes')).toEqual([
      'tests/fixtures/invalid-yaml-open-quotes/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:8  invalid-yaml',
      '  This is not YAML: deficient indentation. (Noticed on line 4.)',
      '  Close the quotes: `title: "Smoke rises"`.',
    ])
  })

  test('finds a list that never closes', async () => {
    expect(await reportOf('invalid-yaml-open-list')).toEqual([
      'tests/fixtures/invalid-yaml-open-list/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:9  invalid-yaml',
      '  This is not YAML: deficient indentation. (Noticed on line 4.)',
      '  Close the list: `topics: [politics, weather]`.',
    ])
  })

  test('finds a colon without a space', async () => {
    expect(await reportOf('invalid-yaml-missing-space')).toEqual([
      'tests/fixtures/invalid-yaml-missing-space/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:10  invalid-yaml',
      '  This is not YAML: end of the stream or a document separator is expected. (Noticed on line 3.)',
      '  Put a space after the colon: `timestamp: 2025-12-07T12:20:00-05:00`.',
    ])
  })

  test('refuses a field given twice', async () => {
    expect(await reportOf('invalid-yaml-duplicate')).toEqual([
      'tests/fixtures/invalid-yaml-duplicate/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:1  invalid-yaml',
      '  This is not YAML: duplicated mapping key.',
      '  Give each field once.',
    ])
  })

  test('refuses tabs', async () => {
    expect(await reportOf('invalid-yaml-tab')).toEqual([
      'tests/fixtures/invalid-yaml-tab/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:1  invalid-yaml',
      '  This is not YAML: tab characters must not be used in indentation.',
      '  Indent with spaces, not tabs.',
    ])
  })

  test('finds a field that is indented by mistake', async () => {
    expect(await reportOf('invalid-yaml-indented')).toEqual([
      'tests/fixtures/invalid-yaml-indented/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:1  invalid-yaml',
      '  This is not YAML: bad indentation of a mapping entry.',
      '  Remove the spaces at the beginning of the line, since it is no part of the field above.',
    ])
  })

  test('knows what a value cannot begin with', async () => {
    expect(await reportOf('invalid-yaml-begins')).toEqual([
      'tests/fixtures/invalid-yaml-begins/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:8  invalid-yaml',
      '  This is not YAML: bad indentation of a mapping entry.',
      '  Put the value in quotes: `title: "@harbourmaster speaks"`.',
    ])
  })

  test('gives the parser’s place when it sees no more', async () => {
    expect(await reportOf('invalid-yaml-other')).toEqual([
      'tests/fixtures/invalid-yaml-other/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:4  invalid-yaml',
      '  This is not YAML: bad indentation of a sequence entry.',
      '  Look for a missing quote, bracket or space near this place; values with `:` or `#` need quotes.',
    ])
  })

  test('reads settings the same way', async () => {
    expect(await reportOf('invalid-yaml-settings')).toEqual([
      'tests/fixtures/invalid-yaml-settings/topics.yaml:2:10  invalid-yaml',
      '  This is not YAML: bad indentation of a mapping entry.',
      '  Put the value in quotes: `title: "Weather: wind and rain"`.',
    ])
  })
})
