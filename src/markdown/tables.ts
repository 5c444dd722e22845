// A group and not a region: a region is a landmark, and each landmark of a page needs its own name.
const WRAPPER = '<div class="table" role="group" tabindex="0" aria-label="Table">'

/** Tables in a box of their own, which scrolls sideways on a phone, by keyboard too. */
export function wrapTables(html: string): string {
  if (!html.includes('<table')) return html
  return html
    .replace(/<table(?=[ >])/g, `${WRAPPER}<table`)
    .replaceAll('</table>', '</table></div>')
}
