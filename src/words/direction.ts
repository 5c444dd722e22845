export type Direction = 'ltr' | 'rtl'

/** ISO 15924 codes of the scripts in which languages of today are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** The direction in which a language is written. */
export function directionOf(language: string): Direction {
  const { script = '' } = new Intl.Locale(language).maximize()
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}

/** The attributes that mark a text in another language. */
export interface LanguageMark {
  lang?: string
  dir?: Direction
}

/** What marks a text within one in another language: nothing where the two are the same. */
export function markLanguage(language: string, around: string): LanguageMark {
  return language === around ? {} : { lang: language, dir: directionOf(language) }
}
