import { mayNameVideo } from './videos.ts'

/**
 * What may make raw HTML (`<`), an image, a definition or footnote (`]:`), a character reference,
 * or a code block whose info string becomes an odd class.
 */
const NOT_PLAIN = /<|!\[|\]:|&#|&\w+;|(?:`{3,}(?!`)|~{3,}(?!~))[^\n]*?[^\n\w \t\r.+#-]/

/** A link whose destination does not begin, right after the parenthesis, as a safe URL does. */
const OTHER_LINK = /\]\((?!https?:\/\/|mailto:)/

/**
 * Whether a body can only become HTML that is safe as it is: without raw HTML, images or videos, and with
 * links to `http`, `https` and `mailto` alone. Conservative: `false` says nothing.
 *
 * In the HTML of a plain body, `<` stands nowhere but at the start of a tag.
 */
export function isPlainMarkdown(markdown: string): boolean {
  return !NOT_PLAIN.test(markdown) && !OTHER_LINK.test(markdown) && !mayNameVideo(markdown)
}
