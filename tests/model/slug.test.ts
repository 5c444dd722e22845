import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isSlug, slugSchema, toSlug } from '../../src/model/slug.ts'

describe('isSlug', () => {
  test.each(['a', '7', 'miami-talks', 'euro-2024', '1220-both-sides-go-home'])(
    'takes %s',
    (text) => {
      expect(isSlug(text)).toBe(true)
    },
  )

  test.each(['', '-', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'a.b', 'a/b', 'é', 'a\n', '..'])(
    'refuses %j',
    (text) => {
      expect(isSlug(text)).toBe(false)
    },
  )
})

describe('slugSchema', () => {
  test('holds the same rule', () => {
    expect(slugSchema.safeParse('miami-talks').success).toBe(true)
    expect(slugSchema.safeParse('Miami talks').success).toBe(false)
  })
})

describe('toSlug', () => {
  test.each([
    ['Both sides go home', 'both-sides-go-home'],
    ['  Élysée: “Non” — again!  ', 'elysee-non-again'],
    ['Zelenskyy’s answer', 'zelenskyys-answer'],
    ["Don't panic", 'dont-panic'],
    ['Größte Straße', 'grosste-strasse'],
    ['Łódź', 'lodz'],
    ['Smørrebrød på Ærø', 'smorrebrod-pa-aero'],
    ['Þingvellir, Đà Nẵng', 'thingvellir-da-nang'],
    ['İstanbul Diyarbakır', 'istanbul-diyarbakir'],
    ['½ price №1', '1-2-price-no1'],
    ['Euro_2024/final.md', 'euro-2024-final-md'],
    ['С Новым годом 2025', '2025'],
    ['«»', ''],
    ['новости', ''],
  ])('turns %j into %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug)
  })

  test('gives a slug or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = toSlug(text)
        expect(slug === '' || isSlug(slug)).toBe(true)
      }),
    )
  })

  test('leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), (slug) => {
        expect(toSlug(slug)).toBe(slug)
      }),
    )
  })
})
