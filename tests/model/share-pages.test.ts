import { describe, expect, test } from 'vitest'

import { hasSharePage, SHARE_PAGES } from '../../src/model/share-pages.ts'

describe('hasSharePage', () => {
  test.each([
    ['keyEvents', true, false],
    ['all', true, true],
    ['none', false, false],
  ] as const)('%s: a key event has one: %s; another entry: %s', (sharePages, ofKeyEvent, of) => {
    expect(hasSharePage({ keyEvent: true }, sharePages)).toBe(ofKeyEvent)
    expect(hasSharePage({ keyEvent: false }, sharePages)).toBe(of)
  })

  test('knows no fourth choice', () => {
    expect(SHARE_PAGES).toEqual(['keyEvents', 'all', 'none'])
  })
})
