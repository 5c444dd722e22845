import { describe, expect, test } from 'vitest'

import { faultOf, movedFrom, placeEntry, placeLiveBlog } from '../../src/admin/before-saving.ts'

const AT_NOON = { timestamp: '2025-12-07T17:20:00Z', title: '', body: 'Nobody  speaks.\n\nYet.' }
const NEW_YORK = 'America/New_York'

describe('placeEntry', () => {
  test('tells the time in the live blog’s zone', () => {
    expect(placeEntry({ ...AT_NOON, title: 'Both sides go home' }, NEW_YORK)).toEqual({
      day_folder: '2025-12-07',
      clock_digits: '1220',
      entry_slug: 'both-sides-go-home',
    })
  })

  test('takes the first line of an entry without a title', () => {
    expect(placeEntry(AT_NOON, NEW_YORK).entry_slug).toBe('nobody-speaks')
    expect(placeEntry({ ...AT_NOON, body: '«…»' }, NEW_YORK).entry_slug).toBe('update')
  })
})

describe('placeLiveBlog', () => {
  test('makes the folder of the title, and says when it cannot', () => {
    expect(placeLiveBlog({ title: 'Storm Aster: “the” night' }).entry_slug).toBe(
      'storm-aster-the-night',
    )
    expect(() => placeLiveBlog({ title: 'ليلة' })).toThrow('Latin letters')
  })
})

describe('movedFrom', () => {
  const path = 'content/live-blogs/miami-talks/2025-12-07/1220-nobody-speaks.md'

  test('lets an entry stay whose time is that of its path', () => {
    expect(movedFrom(path, AT_NOON, NEW_YORK)).toBeUndefined()
  })

  test('says that a permalink does not move', () => {
    const later = { ...AT_NOON, timestamp: '2025-12-07T12:25:00-05:00' }
    expect(movedFrom(path, later, NEW_YORK)).toBe(
      'The entry’s address says another time than 2025-12-07, 12:25. Set the time back; or withdraw the entry and write another.',
    )
  })
})

describe('faultOf', () => {
  test('has nothing against what the model takes', () => {
    expect(faultOf({ ...AT_NOON, image: { src: '', alt: '' } })).toBeUndefined()
    expect(faultOf({ title: 'Storm', description: 'Wind.', status: 'live' })).toBeUndefined()
  })

  test('names what is missing', () => {
    expect(faultOf({ ...AT_NOON, image: { src: 'a.jpg', alt: '' } })).toBe(
      '“image › alt” is missing.',
    )
    expect(faultOf({ title: 'Storm' })).toBe('“description” is missing.')
  })

  test('says what cannot be so', () => {
    expect(faultOf({ ...AT_NOON, aliases: ['no path'] })).toMatch(/^“aliases › 1” cannot be so: /)
  })
})
