import { escapeHtml } from '../markdown/escape-html.ts'

/** HTML that is safe to place as it is. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, HTML placed as it is, nothing leaves nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | undefined

/** HTML made elsewhere and known to be safe, such as a rendered Markdown body. */
export function trustedHtml(text: string): Html {
  return new Html(text)
}

/**
 * A template that escapes what is put into it, fit for text and for quoted attributes. It is not
 * named `html`, so that formatters leave its white space alone: it is published.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0] ?? ''
  for (let index = 0; index < values.length; index++) {
    text += toText(values[index]) + (strings[index + 1] ?? '')
  }
  return new Html(text)
}

const NEEDS_ESCAPE = /[&<>"']/

function toText(value: HtmlValue): string {
  if (value === undefined) return ''
  // Most values are names, times and paths, for which a test costs a third of a replacement.
  if (typeof value === 'string') return NEEDS_ESCAPE.test(value) ? escapeHtml(value) : value
  if (typeof value === 'number') return String(value)
  if (value instanceof Html) return value.text
  let text = ''
  for (const item of value) text += item.text
  return text
}
