import { decodeCharacters } from '../markdown/html-tags.ts'
import { truncateWords } from '../markdown/truncate-words.ts'

/** The words of an entry's HTML in one line, cut at a word where there are more. */
export function plainText(html: string, limit: number): string {
  // Tags are our own renderer's, whose attributes are in double quotes.
  const text = html.replace(/<(?:[^>"]|"[^"]*")*>/g, ' ')
  return truncateWords(decodeCharacters(text).replace(/\s+/g, ' ').trim(), limit)
}
