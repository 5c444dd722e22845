import { escapeHtml } from './escape-html.ts'

const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Attributes by name, as text; of a tag's source after its name, with all values in double quotes. */
export function parseAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeCharacters(value))
  }
  return attributes
}

/** A start tag. Attributes that are `undefined` are left out; `true` stands for one with no value. */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return ''
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`
  })
  return `<${name}${written.join('')}>`
}

/** The text that HTML stands for, whose only character references are those that escaping makes. */
export function decodeCharacters(html: string): string {
  if (!html.includes('&')) return html
  return html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (reference) => CHARACTERS[reference] ?? '')
}
