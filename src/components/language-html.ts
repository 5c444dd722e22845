import type { LanguageMark } from '../words/direction.ts'
import { type Html, markup } from './html.ts'

/** The attributes of an element in another language than what is around it; mostly none. */
export function languageHtml({ lang, dir }: LanguageMark): Html | undefined {
  return lang === undefined || dir === undefined ? undefined : markup` lang="${lang}" dir="${dir}"`
}
