import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { entryArticle } from '../../src/components/entry-article.ts'
import type { TimeView } from '../../src/views/dates.ts'
import type { EntryView } from '../../src/views/entry.ts'
import { wordsIn } from '../../src/words/words-in.ts'

const timeAt = (clock: string, day = '2025-12-07', date = '7 December 2025'): TimeView => ({
  datetime: `${day}T${clock}:00-05:00`,
  clock,
  day,
  date,
})

const ENTRY: EntryView = {
  id: 'at-1220-both-sides-go-home',
  permalink: '/live/miami-talks/2025-12-07/#at-1220-both-sides-go-home',
  time: timeAt('12:20'),
  keyEvent: false,
  pinned: false,
  html: '<p>Both sides go home.</p>',
  byline: [],
  topics: [],
  corrections: [],
  followUps: [],
}

/** The article as a reader's browser has it. */
function articleOf(fields: Partial<EntryView>) {
  const { document } = parseHTML(
    `<html><body>${entryArticle({ ...ENTRY, ...fields }, wordsIn('en'))}</body></html>`,
  )
  const article = document.querySelector('article')
  if (!article) throw new Error('no article')
  const textOf = (selector: string) => article.querySelector(selector)?.textContent
  const nameId = article.getAttribute('aria-labelledby') ?? ''
  return { article, textOf, name: document.getElementById(nameId)?.textContent }
}

describe('entryArticle', () => {
  test('is exactly this for an untitled entry', () => {
    expect(entryArticle(ENTRY, wordsIn('en'))).toBe(
      `<article id="at-1220-both-sides-go-home" class="entry" aria-labelledby="time-of-at-1220-both-sides-go-home">
<a class="time" id="time-of-at-1220-both-sides-go-home" href="/live/miami-talks/2025-12-07/#at-1220-both-sides-go-home"><time datetime="2025-12-07T12:20:00-05:00">12:20</time></a>
<div class="entry-content">
<div class="body"><p>Both sides go home.</p></div>
<p class="credits"><button class="quiet-button share" type="button">Share</button> <button class="quiet-button copy" type="button">Copy link</button></p>
</div>
</article>
`,
    )
  })

  test('is named by its title, or by its time', () => {
    expect(articleOf({ title: 'Talks <close>' }).name).toBe('Talks <close>')
    expect(articleOf({}).name).toBe('12:20')
  })

  test('calls a key event one, before its own label', () => {
    const { article, textOf } = articleOf({ keyEvent: true, label: 'Breaking' })
    expect(textOf('.signs')).toBe('Key event · Breaking')
    expect(article.className).toBe('entry is-key-event')
  })

  test('links a key event to its own page, by a name that tells which', () => {
    const { article } = articleOf({ title: 'Talks close', sharePath: '/live/x/2025-12-07/y/' })
    const link = article.querySelector('.credits a')
    expect(link?.getAttribute('href')).toBe('/live/x/2025-12-07/y/')
    expect(link?.getAttribute('aria-labelledby')).toBe(
      'share-of-at-1220-both-sides-go-home title-of-at-1220-both-sides-go-home',
    )
  })

  test('tells the day of an update only when it was another', () => {
    expect(articleOf({ updated: timeAt('13:05') }).textOf('.credits span')).toBe('Updated 13:05')
    const nextDay = timeAt('09:10', '2025-12-08', '8 December 2025')
    expect(articleOf({ updated: nextDay }).textOf('.credits span')).toBe(
      'Updated 8 December 2025 09:10',
    )
  })

  test('leads to what followed up, with the day and the live blog where they are others', () => {
    const { article, textOf } = articleOf({
      followUps: [
        { permalink: '/live/x/2025-12-07/#at-1521-a', time: timeAt('15:21') },
        {
          permalink: '/live/y/2025-12-08/#at-0910-b',
          time: timeAt('09:10', '2025-12-08', '8 December 2025'),
          liveBlog: { title: 'Die Folgen', lang: 'de', dir: 'ltr' },
        },
      ],
    })
    expect(textOf('.credits span')).toBe('Followed up: 15:21 and 8 December 2025 09:10 Die Folgen')
    const links = [...article.querySelectorAll('.credits a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/live/x/2025-12-07/#at-1521-a',
      '/live/y/2025-12-08/#at-0910-b',
    ])
    expect(links[1]?.querySelector('[lang=de]')?.textContent).toBe('Die Folgen')
  })

  test('names all of a byline', () => {
    const byline = ['Ann Archer', 'Ben Bower', 'Cleo Carr'].map((name) => ({ name, path: '/x/' }))
    expect(articleOf({ byline }).textOf('.credits span')).toBe(
      'By Ann Archer, Ben Bower and Cleo Carr',
    )
    expect(articleOf({ byline: byline.slice(0, 2) }).textOf('.credits span')).toBe(
      'By Ann Archer and Ben Bower',
    )
  })

  test('shows corrections as what they are', () => {
    const corrections = [
      {
        kind: 'clarification',
        word: 'Clarification',
        time: timeAt('13:40'),
        text: 'The hall holds <120>.',
      },
    ] as const
    expect(articleOf({ corrections: [...corrections] }).textOf('.correction')).toBe(
      'Clarification, 7 December 2025 13:40: The hall holds <120>.',
    )
  })

  test('keeps the place of a withdrawn entry, and says why it went', () => {
    const { article, textOf } = articleOf({
      keyEvent: true,
      html: '',
      withdrawn: { time: timeAt('14:00'), reason: 'It did not happen.' },
    })
    expect(article.id).toBe('at-1220-both-sides-go-home')
    expect(textOf('.withdrawn')).toBe(
      'This entry was withdrawn on 7 December 2025 14:00. It did not happen.',
    )
    expect(textOf('.signs')).toBeUndefined()
    expect(textOf('.body')).toBeUndefined()
  })

  test('gives a picture its size, words and credit', () => {
    const { article, textOf } = articleOf({
      picture: {
        src: '/p-960.webp',
        srcset: '/p-480.webp 480w, /p-960.webp 960w',
        sizes: '100vw',
        width: 960,
        height: 540,
        alt: 'A "pier"',
        credit: 'Ada Li',
      },
    })
    const image = article.querySelector('img')
    expect(image?.getAttribute('alt')).toBe('A "pier"')
    expect(image?.getAttribute('width')).toBe('960')
    expect(textOf('figcaption')).toBe('Ada Li')
  })
})
