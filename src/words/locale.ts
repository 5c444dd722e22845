/**
 * The locale by which `Intl` writes a language's dates and numbers. Plain English would put the month
 * first: a site that writes `en` means the order of its newsroom's look, day before month. Arabic
 * newsrooms write times and counts in the digits that the clock times and addresses of the site have.
 */
export function localeOf(language: string): string {
  if (language === 'en') return 'en-GB'
  const { language: primary, numberingSystem } = new Intl.Locale(language)
  return primary === 'ar' && numberingSystem === undefined ? `${language}-u-nu-latn` : language
}
