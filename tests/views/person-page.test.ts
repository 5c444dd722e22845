import { describe, expect, test } from 'vitest'

import { findPerson } from '../../src/views/find.ts'
import { personPageView } from '../../src/views/person-page.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  people: {
    ada: { name: 'Ada Li', role: 'Harbour editor', url: 'https://ada.example/' },
    bo: { name: 'Bo Orr' },
  },
  liveBlogs: [
    {
      authors: ['ada'],
      entries: [
        { timestamp: '2025-12-07T12:00Z', title: 'By the live blog’s author' },
        { timestamp: '2025-12-07T12:10Z', title: 'By another', authors: ['bo'] },
        { timestamp: '2025-12-07T12:20Z', title: 'By both', authors: ['bo', 'ada'] },
      ],
    },
  ],
})
const headlinesOf = (slug: string) =>
  personPageView(site, findPerson(site, slug)).page.days.flatMap(({ lines }) =>
    lines.map(({ headline }) => headline),
  )

describe('personPageView', () => {
  test('tells who it is', () => {
    expect(personPageView(site, findPerson(site, 'ada'))).toMatchObject({
      name: 'Ada Li',
      role: 'Harbour editor',
      url: 'https://ada.example/',
      page: { path: '/people/ada/', extent: '2 updates' },
    })
  })

  test('takes an entry without byline for the live blog’s author, and no other', () => {
    expect(headlinesOf('ada')).toEqual(['By both', 'By the live blog’s author'])
    expect(headlinesOf('bo')).toEqual(['By both', 'By another'])
  })
})
