import { z } from 'zod'

/** A BCP 47 tag of a language: `en`, `de`, `pt-BR`. */
export const languageSchema = z.string().refine(isLanguageTag)

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
