import { describe, expect, test } from 'vitest'

import { didYouMean, suggest } from '../../src/archive/suggest.ts'

describe('suggest', () => {
  test('finds the nearest word', () => {
    expect(suggest('politcs', ['sport', 'politics', 'police'])).toBe('politics')
  })

  test('does not mind capitals', () => {
    expect(suggest('KEYEVENT', ['keyEvent', 'title'])).toBe('keyEvent')
  })

  test('prefers the first of two that are as near', () => {
    expect(suggest('cat', ['bat', 'rat'])).toBe('bat')
  })

  test('lets longer words differ more', () => {
    expect(suggest('no', ['on'])).toBeUndefined()
    expect(suggest('diplomcay', ['diplomacy'])).toBe('diplomacy')
  })

  test('finds nothing where nothing is near', () => {
    expect(suggest('opera', ['politics', 'weather'])).toBeUndefined()
    expect(suggest('opera', [])).toBeUndefined()
  })
})

describe('didYouMean', () => {
  test('asks, or says nothing', () => {
    expect(didYouMean('wether', ['weather'])).toBe('Did you mean "weather"? ')
    expect(didYouMean('opera', ['weather'])).toBe('')
  })
})
