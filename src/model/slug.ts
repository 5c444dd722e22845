import { z } from 'zod'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** One segment of a URL: lower-case ASCII letters and digits, single hyphens between them. */
export const slugSchema = z.string().regex(SLUG)

/** Whether the text can be one segment of a URL as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}

/** Latin letters that Unicode does not take apart into a letter and an accent. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The nearest slug to a text: accents dropped, everything else that is unfit turned into hyphens.
 * Empty when nothing of the text can stay (`«»`, or a word in a script other than Latin).
 */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELT_OUT[letter] ?? '')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
