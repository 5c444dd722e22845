import { fill } from './fill.ts'
import { localeOf } from './locale.ts'
import type { AnyPlural } from './words.ts'

interface Counting {
  rules: Intl.PluralRules
  numbers: Intl.NumberFormat
}

const countings = new Map<string, Counting>()

function countingIn(language: string): Counting {
  let counting = countings.get(language)
  if (!counting) {
    const locale = localeOf(language)
    counting = { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) }
    countings.set(language, counting)
  }
  return counting
}

/** A number as the language writes it: `1,234`. */
export function formatNumber(count: number, language: string): string {
  return countingIn(language).numbers.format(count)
}

/**
 * A number of things in words: `1 update`, `1,234 updates`.
 *
 * @param forms of the thing, from the words of this language
 */
export function formatCount(count: number, forms: AnyPlural, language: string): string {
  const { rules, numbers } = countingIn(language)
  const form = forms[rules.select(count)] ?? forms.other
  return fill(form, { count: numbers.format(count) })
}
