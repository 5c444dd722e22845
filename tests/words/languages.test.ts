import { describe, expect, test } from 'vitest'

import { en } from '../../src/words/en.ts'
import { LANGUAGES } from '../../src/words/words-in.ts'

type Branch = Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** What is counted, by the forms that a number can take; all else has one text. */
const isPlural = (value: unknown): value is Readonly<Record<string, string>> =>
  isBranch(value) && 'other' in value

/** Every text of a list with its place in it: `entry.share`. The forms of a plural count as one. */
function texts(branch: Branch, path = ''): [path: string, text: string][] {
  return Object.entries(branch).flatMap(([name, value]): [string, string][] => {
    const place = path === '' ? name : `${path}.${name}`
    if (isPlural(value)) return [[place, value.other ?? '']]
    return isBranch(value) ? texts(value, place) : [[place, String(value)]]
  })
}

function plurals(branch: Branch): Readonly<Record<string, string>>[] {
  return Object.values(branch).flatMap((value) => {
    if (isPlural(value)) return [value]
    return isBranch(value) ? plurals(value) : []
  })
}

const withoutSlots = (text: string) => text.replace(/\{\w+\}/g, '')

const slotsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('eight languages have words', () => {
  expect(Object.keys(LANGUAGES)).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pl', 'uk'])
})

describe.each(Object.entries(LANGUAGES))('the words in %s', (language, words) => {
  test('have the slots that the English ones have', () => {
    const slots = (list: Branch) => texts(list).map(([path, text]) => [path, slotsOf(text)])
    expect(slots({ ...words })).toEqual(slots({ ...en }))
  })

  test('count in the forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const plural of plurals({ ...words })) expect(Object.keys(plural).sort()).toEqual(forms)
  })

  test('have no space at an end, and none twice', () => {
    for (const [path, text] of texts({ ...words })) {
      expect(text.trim().replace(/ {2,}/g, ' '), path).toBe(text)
      expect(text, path).not.toBe('')
    }
  })
})

/** What is the same word in English, or a template of signs alone. */
const SHARED: Readonly<Record<string, string[]>> = {
  de: ['frame.home', 'frame.feeds', 'kickers.live', 'search.liveBlog'],
  fr: [
    'frame.site',
    'frame.corrections',
    'lists.pages',
    'lists.numbered',
    'corrections.correction',
    'search.order',
  ],
}

test.each(Object.entries(LANGUAGES).filter(([language]) => language !== 'en'))(
  'the words in %s are not English',
  (language, words) => {
    const english = new Map(texts({ ...en }))
    const same = texts({ ...words })
      .filter(([path, text]) => text === english.get(path) && /[a-z]{3}/i.test(withoutSlots(text)))
      .map(([path]) => path)
    expect(same.filter((path) => !SHARED[language]?.includes(path))).toEqual([])
  },
)
