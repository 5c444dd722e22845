import type { PersonLink, TopicLink } from '../views/byline.ts'
import type { CorrectionView, EntryView, PictureView } from '../views/entry.ts'
import { joinList } from '../words/format-list.ts'
import type { Words } from '../words/words-in.ts'
import { fillHtml } from './fill-html.ts'
import { type Html, markup, trustedHtml } from './html.ts'
import { markHtml } from './mark-html.ts'
import { languageHtml } from './language-html.ts'
import { momentHtml, timeHtml } from './time-html.ts'

/**
 * An entry as it stands in a timeline: its time, which is its permalink, beside what it says. It is
 * one string, since a component for each of 100,000 entries would cost more than all the rest.
 *
 * @param words of its live blog
 */
export function entryArticle(entry: EntryView, words: Words): string {
  let article = articles.get(entry)
  if (article === undefined) articles.set(entry, (article = makeArticle(entry, words)))
  return article
}

// The cover and the day page of a live blog show the same entries, one page after the other.
const articles = new WeakMap<EntryView, string>()

function makeArticle(entry: EntryView, words: Words): string {
  const { id, title, withdrawn } = entry
  const nameId = nameIdOf(entry)
  return markup`<article id="${id}" class="${classesOf(entry)}" aria-labelledby="${nameId}">
<a class="time"${title === undefined ? markup` id="${nameId}"` : undefined} href="${entry.permalink}">${timeHtml(entry.time)}</a>
<div class="entry-content">
${signsHtml(entry, words)}${title === undefined ? undefined : markup`<h3 id="${nameId}">${title}</h3>\n`}${
    withdrawn
      ? markup`<p class="withdrawn">${fillHtml(words.entry.withdrawnOn, { time: momentHtml(withdrawn.time, words) })} ${withdrawn.reason}</p>\n`
      : markup`<div class="body">${trustedHtml(entry.html)}</div>\n`
  }${entry.picture && pictureHtml(entry.picture)}${entry.corrections.map((of) => correctionHtml(of, words))}${creditsHtml(entry, words)}</div>
</article>
`.text
}

/** The element that an entry is named by: its title, or else its time. */
function nameIdOf({ id, title }: EntryView): string {
  return title === undefined ? `time-of-${id}` : `title-of-${id}`
}

function classesOf({ keyEvent, withdrawn }: EntryView): string {
  if (withdrawn) return 'entry is-withdrawn'
  return keyEvent ? 'entry is-key-event' : 'entry'
}

function signsHtml(entry: EntryView, words: Words): Html | undefined {
  const { keyEvent, label, previewMark, withdrawn } = entry
  const key =
    keyEvent && !withdrawn
      ? markup`<span class="key-event-sign">${words.entry.keyEvent}</span>`
      : undefined
  const own = label === undefined ? undefined : markup`<span class="label">${label}</span>`
  const signs = [markHtml(previewMark), key, own].filter((sign) => sign !== undefined)
  return signs.length === 0 ? undefined : markup`<p class="signs">${separated(signs)}</p>\n`
}

/** A picture with its credit. */
export function pictureHtml(picture: PictureView): Html {
  const { src, srcset, sizes, width, height, alt, credit } = picture
  return markup`<figure class="picture"><img src="${src}" srcset="${srcset}" sizes="${sizes}" width="${width}" height="${height}" alt="${alt}" loading="lazy" decoding="async">${
    credit === undefined ? undefined : markup`<figcaption>${credit}</figcaption>`
  }</figure>\n`
}

function correctionHtml({ word, time, text }: CorrectionView, words: Words): Html {
  const what = { kind: markup`${word}`, time: momentHtml(time, words) }
  return markup`<p class="correction" role="note"><strong>${fillHtml(words.entry.correctedOn, what)}</strong> ${text}</p>\n`
}

function creditsHtml(entry: EntryView, words: Words): Html {
  const { byline, topics, updated, followUps, time, id, sharePath } = entry
  const nameId = nameIdOf(entry)
  const credits = [
    updated &&
      markup`<span>${fillHtml(words.entry.updated, {
        time: updated.day === time.day ? timeHtml(updated) : momentHtml(updated, words),
      })}</span>`,
    followUps.length > 0
      ? markup`<span>${fillHtml(words.entry.followedUp, { times: followUpsHtml(entry, words) })}</span>`
      : undefined,
    byline.length > 0
      ? markup`<span>${fillHtml(words.entry.by, { names: namesHtml(byline, words) })}</span>`
      : undefined,
    topics.length > 0 ? markup`<span>${separated(topics.map(topicHtml))}</span>` : undefined,
    sharePath === undefined
      ? markup`<button class="quiet-button share" type="button">${words.entry.share}</button>`
      : markup`<a class="share" id="share-of-${id}" href="${sharePath}" aria-labelledby="share-of-${id} ${
          nameId
        }">${words.entry.share}</a>`,
    markup`<button class="quiet-button copy" type="button">${words.entry.copyLink}</button>`,
  ].filter((credit) => credit !== undefined)
  return markup`<p class="credits">${separated(credits, ' ')}</p>\n`
}

/** `Ann Archer, Ben Bower and Cleo Carr`, each linked, whichever way each is written. */
export function namesHtml(byline: readonly PersonLink[], { language }: Words): Html {
  return listHtml(
    byline.map(({ name, path }) => markup`<a href="${path}"><bdi>${name}</bdi></a>`),
    language,
  )
}

/** `15:21 and 8 December 2025 09:10 Fire in the harbour`, each linked. */
function followUpsHtml({ time: { day }, followUps }: EntryView, words: Words): Html {
  return listHtml(
    followUps.map(({ permalink, time, liveBlog }) => {
      const when = time.day === day ? timeHtml(time) : momentHtml(time, words)
      const where = liveBlog && markup` <span${languageHtml(liveBlog)}>${liveBlog.title}</span>`
      return markup`<a href="${permalink}">${when}${where}</a>`
    }),
    words.language,
  )
}

function listHtml(items: readonly Html[], language: string): Html {
  const pieces = joinList(items, language)
  return markup`${pieces.map((piece) => (typeof piece === 'string' ? markup`${piece}` : piece))}`
}

function topicHtml(topic: TopicLink): Html {
  const { title, path } = topic
  return markup`<a href="${path}"${languageHtml(topic)}>${title}</a>`
}

function separated(items: readonly Html[], separator = ' · '): Html[] {
  return items.map((item, index) => (index === 0 ? item : markup`${separator}${item}`))
}
