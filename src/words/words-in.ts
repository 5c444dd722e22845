import { ar } from './ar.ts'
import { de } from './de.ts'
import { type Direction, directionOf } from './direction.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { pl } from './pl.ts'
import { uk } from './uk.ts'
import type { WordList } from './words.ts'

/** The words of the interface, for a page in one language. */
export interface Words extends WordList<'other'> {
  /** BCP 47 tag of the page's language, as the site or the live blog has it: `pt-BR`. */
  language: string
  direction: Direction
}

/** The languages that have words, by the language part of the tag. */
export const LANGUAGES: Readonly<Record<string, WordList<'other'>>> = {
  ar,
  de,
  en,
  es,
  fr,
  ja,
  pl,
  uk,
}

const made = new Map<string, Words>()

/** The words for a page in a language. Where nobody has written any, they are English. */
export function wordsIn(language: string): Words {
  let words = made.get(language)
  if (!words) {
    const list = LANGUAGES[new Intl.Locale(language).language] ?? en
    words = { ...list, language, direction: directionOf(language) }
    made.set(language, words)
  }
  return words
}
