import type { CorrectionLine } from '../views/corrections-page.ts'
import type { LineDay } from '../views/lines-by-day.ts'
import { type Html, markup } from './html.ts'
import { languageHtml } from './language-html.ts'
import { timeHtml } from './time-html.ts'

/** Corrections as lines under their days. */
export function correctionLinesHtml(days: readonly LineDay<CorrectionLine>[]): string {
  return markup`${days.map(dayHtml)}`.text
}

function dayHtml({ heading, lines }: LineDay<CorrectionLine>): Html {
  return markup`<section class="line-day">
<h2 class="day-heading">${heading}</h2>
<ol class="entry-lines">
${lines.map(lineItem)}</ol>
</section>
`
}

function lineItem({ time, word, text, entry }: CorrectionLine): Html {
  const { liveBlog } = entry
  return markup`<li class="entry-line">${timeHtml(time)}<div><p class="correction-line"><strong>${word}</strong> <span${languageHtml(text)}>${text.words}</span></p>
<p class="origin"><a href="${entry.permalink}"${languageHtml(entry)}>${entry.headline}</a> <a href="${liveBlog.path}"${languageHtml(liveBlog)}>${liveBlog.title}</a></p></div></li>
`
}
