import type { EntryLine } from '../views/entry-line.ts'
import type { LineDay } from '../views/lines-by-day.ts'
import type { Words } from '../words/words-in.ts'
import { type Html, markup } from './html.ts'
import { languageHtml } from './language-html.ts'
import { markHtml } from './mark-html.ts'
import { timeHtml } from './time-html.ts'

/** Entries of many live blogs as lines under their days. */
export function entryLinesHtml(days: readonly LineDay<EntryLine>[], words: Words): string {
  return markup`${days.map((day) => dayHtml(day, words))}`.text
}

function dayHtml({ heading, lines }: LineDay<EntryLine>, words: Words): Html {
  return markup`<section class="line-day">
<h2 class="day-heading">${heading}</h2>
<ol class="entry-lines">
${lines.map((line) => entryLineItem(line, words))}</ol>
</section>
`
}

/** One entry as an item of a list: its time, its headline, and the live blog it is from. */
export function entryLineItem(line: EntryLine, words: Words): Html {
  let item = items.get(line)
  if (!item) items.set(line, (item = makeItem(line, words)))
  return item
}

// One entry is in the lists of several topics and of its author.
const items = new WeakMap<EntryLine, Html>()

function makeItem(line: EntryLine, words: Words): Html {
  const { time, headline, titled, permalink, keyEvent, label, previewMark, liveBlog } = line
  const mark = markHtml(previewMark)
  const signs = [
    ...(mark ? [markup`${mark} `] : []),
    ...(keyEvent ? [markup`<span class="key-event-sign">${words.entry.keyEvent}</span> `] : []),
    ...(label === undefined
      ? []
      : [markup`<span class="label"${languageHtml(liveBlog)}>${label}</span> `]),
  ]
  return markup`<li class="entry-line">${timeHtml(time)}<div><a class="${titled ? 'headline is-title' : 'headline'}" href="${permalink}"${languageHtml(line)}>${headline}</a>
<p class="origin">${signs}<a href="${liveBlog.path}"${languageHtml(liveBlog)}>${liveBlog.title}</a></p></div></li>
`
}
