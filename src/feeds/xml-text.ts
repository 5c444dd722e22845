/** Characters that XML 1.0 (section 2.2) does not allow even as references, and lone surrogates. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text without what would make a whole XML document unreadable. */
export function withoutControlCharacters(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '')
}
