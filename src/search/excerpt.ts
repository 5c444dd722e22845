/** A run of an excerpt's text, and whether it is what was searched for. */
export interface ExcerptRun {
  text: string
  marked: boolean
}

const MARK = /(<mark>.*?<\/mark>)/su
const OPEN = '<mark>'
const CLOSE = '</mark>'

/**
 * Reads Pagefind's excerpt, in which the only elements are `<mark>` and every other angle bracket is
 * escaped, into plain text: whoever shows the text of a run cannot be made to show markup.
 */
export function parseExcerpt(excerpt: string): ExcerptRun[] {
  return excerpt
    .split(MARK)
    .filter((run) => run !== '')
    .map((run) =>
      MARK.test(run)
        ? { text: unescape(run.slice(OPEN.length, -CLOSE.length)), marked: true }
        : { text: unescape(run), marked: false },
    )
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
