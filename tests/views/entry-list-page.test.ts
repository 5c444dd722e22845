import { describe, expect, test } from 'vitest'

import { entryListPage, pageNumbers } from '../../src/views/entry-list-page.ts'
import { manyEntries } from '../builders/entry.ts'
import { aSiteWith } from '../builders/site.ts'

const { site, liveBlog } = aSiteWith({ entries: manyEntries(412, '2025-12-07T06:00:00Z') })
const pageOf = (number?: number) =>
  entryListPage(site, liveBlog.entries, number, (page) => site.links.topic('fire', page))
const headlinesOf = (page: ReturnType<typeof pageOf>) =>
  page.days.flatMap(({ lines }) => lines.map(({ headline }) => headline))

describe('entryListPage', () => {
  test('shows the newest entries first on the page without a number', () => {
    const page = pageOf()
    const headlines = headlinesOf(page)
    expect(headlines).toHaveLength(112)
    expect([headlines[0], headlines.at(-1)]).toEqual(['Update 412.', 'Update 301.'])
    expect(page).toMatchObject({
      path: '/topics/fire/',
      canonical: 'https://example.org/topics/fire/',
      extent: '412 updates',
      olderPath: '/topics/fire/3/',
    })
    expect(page.number).toBeUndefined()
    expect(page.newerPath).toBeUndefined()
  })

  test('counts older pages from the oldest', () => {
    const page = pageOf(1)
    const headlines = headlinesOf(page)
    expect([headlines.length, headlines[0], headlines.at(-1)]).toEqual([
      100,
      'Update 100.',
      'Update 1.',
    ])
    expect(page).toMatchObject({
      path: '/topics/fire/1/',
      canonical: 'https://example.org/topics/fire/1/',
      number: 1,
      extent: '100 updates',
      newerPath: '/topics/fire/2/',
    })
    expect(page.olderPath).toBeUndefined()
  })

  test('leads from the last numbered page to the newest', () => {
    expect(pageOf(3)).toMatchObject({ olderPath: '/topics/fire/2/', newerPath: '/topics/fire/' })
  })

  test('lists each entry on exactly one page', () => {
    const all = pageNumbers(412).flatMap((number) => headlinesOf(pageOf(number)).toReversed())
    expect(all).toEqual(Array.from({ length: 412 }, (_, index) => `Update ${index + 1}.`))
  })

  test.each([0, 4, -1])('throws for page %i, which is not there', (number) => {
    expect(() => pageOf(number)).toThrow(`no page ${number} in a list of 412`)
  })

  test('is an empty page for an empty list', () => {
    const page = entryListPage(site, [], undefined, () => '/topics/quiet/')
    expect(page).toEqual({
      path: '/topics/quiet/',
      canonical: 'https://example.org/topics/quiet/',
      extent: '0 updates',
      days: [],
    })
  })
})

describe('pageNumbers', () => {
  test('has no number for the newest page, which comes last', () => {
    expect(pageNumbers(0)).toEqual([undefined])
    expect(pageNumbers(412)).toEqual([1, 2, 3, undefined])
  })
})
