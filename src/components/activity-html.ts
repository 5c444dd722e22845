import type { ActivityBar, ActivityView } from '../views/activity.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words-in.ts'
import { type Html, markup } from './html.ts'

const HEIGHT = 40
const STRETCH = 10
/** A short live blog has few stretches; they stay as slim as those of a long one. */
const LEAST_LENGTH = 24

/**
 * A live blog's activity as a picture whose bars lead to what was said then, and the same in words.
 * The picture is for the eye and the pointer; the words are for everyone else.
 *
 * @param zone in which the hours are told: `New York (EST)`
 */
export function activityHtml(
  { unit, length, bars }: ActivityView,
  zone: string,
  { liveBlog: { hourByHour, dayByDay } }: Words,
): string {
  const width = Math.max(length, LEAST_LENGTH) * STRETCH
  const summary = unit === 'hour' ? fill(hourByHour, { zone }) : dayByDay
  return markup`<figure class="activity">
<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${bars.map(barHtml)}</svg>
<details><summary>${summary}</summary>
<ol>
${bars.map(({ path, label, extent }) => markup`<li><a href="${path}">${label}</a> <span class="extent">${extent}</span></li>\n`)}</ol>
</details>
</figure>
`.text
}

function barHtml({ index, path, label, extent, share }: ActivityBar): Html {
  const x = index * STRETCH
  const height = Math.max(3, Math.round(share * HEIGHT))
  return markup`<a href="${path}" tabindex="-1"><title>${label}: ${extent}</title><rect class="target" x="${x}" width="${STRETCH}" height="${HEIGHT}"/><rect x="${x + 1}" y="${HEIGHT - height}" width="${STRETCH - 2}" height="${height}"/></a>`
}
