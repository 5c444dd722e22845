import { describe, expect, test } from 'vitest'

import { entryView, headlineOf, pictureView } from '../../src/views/entry.ts'
import { wordsIn } from '../../src/words/words-in.ts'
import { anEntry, type WrittenEntry } from '../builders/entry.ts'
import { aSiteWith, entryAt } from '../builders/site.ts'

const withdrawn = { timestamp: '2025-12-07T13:00:00Z', reason: 'It did not happen.' }
const image = { src: '1220-smoke-rises.jpg', alt: 'Smoke over a pier.', credit: 'Ada Li' }

const viewOf = (
  written: WrittenEntry,
  liveBlogFields: { topics?: string[]; authors?: string[] } = {},
) => {
  const { site, liveBlog } = aSiteWith(
    { timezone: 'Europe/London', ...liveBlogFields, entries: [written] },
    {
      topics: { fire: { title: 'Fire' }, ports: { title: 'Ports' } },
      people: { ada: { name: 'Ada Li' }, bo: { name: 'Bo Orr' } },
    },
  )
  return entryView(site, liveBlog, entryAt(liveBlog, 0))
}

describe('entryView', () => {
  test('shows an entry that has only a body', () => {
    expect(viewOf({ timestamp: '2025-07-07T12:20:00+01:00' })).toEqual({
      id: 'at-1220-smoke-rises',
      permalink: '/live/harbour-fire/2025-07-07/#at-1220-smoke-rises',
      time: {
        datetime: '2025-07-07T12:20:00+01:00',
        clock: '12:20',
        day: '2025-07-07',
        date: '7 July 2025',
      },
      keyEvent: false,
      pinned: false,
      html: '<p>Smoke rises.</p>',
      byline: [],
      topics: [],
      corrections: [],
      followUps: [],
    })
  })

  test('shows title, label and picture where there are some', () => {
    const view = viewOf({ title: 'Pier collapses', label: 'Breaking', pinned: true, image })
    expect([view.title, view.label, view.pinned]).toEqual(['Pier collapses', 'Breaking', true])
    expect(view.picture).toMatchObject({
      src: '/pictures/1220-smoke-rises-640.webp',
      alt: 'Smoke over a pier.',
      credit: 'Ada Li',
    })
  })

  test('tells every time in the zone of the live blog', () => {
    const view = viewOf({
      timestamp: '2025-07-07T23:30:00Z',
      updated: '2025-07-08T00:00:00Z',
      corrections: [
        { timestamp: '2025-07-08T07:00:00-04:00', kind: 'correction', text: 'It was pier 4.' },
      ],
    })
    expect(view.time.datetime).toBe('2025-07-08T00:30:00+01:00')
    expect(view.updated?.datetime).toBe('2025-07-08T01:00:00+01:00')
    expect(view.corrections).toEqual([
      {
        kind: 'correction',
        word: 'Correction',
        time: {
          datetime: '2025-07-08T12:00:00+01:00',
          clock: '12:00',
          day: '2025-07-08',
          date: '8 July 2025',
        },
        text: 'It was pier 4.',
      },
    ])
  })

  test('leaves of a withdrawn entry its place, time and reason', () => {
    const view = viewOf({ title: 'Pier collapses', image, keyEvent: true, withdrawn })
    expect([view.title, view.html, view.picture, view.sharePath]).toEqual([
      undefined,
      '',
      undefined,
      undefined,
    ])
    expect(view.permalink).toBe('/live/harbour-fire/2025-12-07/#at-1220-smoke-rises')
    expect(view.withdrawn?.reason).toBe('It did not happen.')
    expect(view.withdrawn?.time.clock).toBe('13:00')
  })

  test('lists only the topics that the live blog does not have', () => {
    expect(viewOf({ topics: ['fire', 'ports'] }, { topics: ['fire'] }).topics).toEqual([
      { title: 'Ports', path: '/topics/ports/' },
    ])
  })

  test.each([
    ['no byline of its own', [], []],
    ['the same byline', ['ada', 'bo'], []],
    ['one of its two authors', ['ada'], ['Ada Li']],
    ['another order', ['bo', 'ada'], ['Bo Orr', 'Ada Li']],
  ])('shows %s beside that of the live blog', (_, authors, names) => {
    const { byline } = viewOf({ authors }, { authors: ['ada', 'bo'] })
    expect(byline.map(({ name }) => name)).toEqual(names)
  })

  test('gives a key event a page of its own', () => {
    expect(viewOf({ keyEvent: true }).sharePath).toBe(
      '/live/harbour-fire/2025-12-07/1220-smoke-rises/',
    )
  })

  test('links to no page of its own where the site has none', () => {
    const { site, liveBlog } = aSiteWith(
      { entries: [{ keyEvent: true }] },
      { settings: { sharePages: 'none' } },
    )
    expect(entryView(site, liveBlog, entryAt(liveBlog, 0)).sharePath).toBeUndefined()
  })

  test('takes an id for a page on which its own would stand twice', () => {
    const { site, liveBlog } = aSiteWith({ entries: [{}] })
    const view = entryView(site, liveBlog, entryAt(liveBlog, 0), 'pinned-1220-smoke-rises')
    expect(view.id).toBe('pinned-1220-smoke-rises')
    expect(view.permalink).toBe('/live/harbour-fire/2025-12-07/#at-1220-smoke-rises')
  })
})

describe('headlineOf', () => {
  test.each([
    ['the title', { title: 'Pier collapses' }, 'Pier collapses'],
    ['the first words of an untitled entry', { firstWords: 'Smoke rises.' }, 'Smoke rises.'],
    ['the title of a key event', { title: 'Pier collapses', keyEvent: true }, 'Pier collapses'],
    [
      'what the picture shows when there are no words',
      { firstWords: '', image },
      'Smoke over a pier.',
    ],
    ['nothing of a withdrawn entry', { title: 'Pier collapses', withdrawn }, 'Withdrawn'],
    ['something when there is nothing', { firstWords: '' }, 'Untitled'],
  ])('is %s', (_, written, headline) => {
    expect(headlineOf(anEntry(written), wordsIn('en'))).toBe(headline)
  })
})

describe('pictureView', () => {
  test('joins the published picture with its words', () => {
    const { site, liveBlog } = aSiteWith(
      { entries: [{ image }] },
      { settings: { url: 'https://example.org/news/' } },
    )
    expect(pictureView(site, entryAt(liveBlog, 0))).toEqual({
      src: '/news/pictures/1220-smoke-rises-640.webp',
      srcset: '/news/pictures/1220-smoke-rises-640.webp 640w',
      sizes: '100vw',
      width: 640,
      height: 480,
      alt: 'Smoke over a pier.',
      credit: 'Ada Li',
    })
  })

  test('is none where front matter names none, or the picture is not published', () => {
    const { site, liveBlog } = aSiteWith({ entries: [{ image }] })
    expect(pictureView(site, liveBlog)).toBeUndefined()
    expect(pictureView({ ...site, picture: () => undefined }, entryAt(liveBlog, 0))).toBeUndefined()
  })
})
