import type { Rule } from '../rule.ts'
import type { TranslationSubject } from '../subjects.ts'
import { didYouMean } from '../suggest.ts'

/** A translation that is no other live blog, is in the same language, or does not name this one. */
export const invalidTranslation: Rule<TranslationSubject> = {
  name: 'invalid-translation',
  severity: 'error',
  check({ file, index, slug, of, translation, published }, report) {
    const at = { field: ['translations', index] }
    if (!translation) {
      const others = [...published].filter((other) => other !== of.slug)
      report({
        file,
        at,
        message: `"${slug}" is not a live blog that is published.`,
        fix: `${didYouMean(slug, others)}Name the folder of a live blog that is no draft.`,
      })
    } else if (slug === of.slug) {
      report({ file, at, message: 'A live blog is no translation of itself.', fix: 'Remove it.' })
    } else if (translation.language === of.language) {
      report({
        file,
        at,
        message: `"${slug}" is in the same language as this live blog: ${of.language}.`,
        fix: 'Set `language` in the one that is in another, or remove it here.',
        related: translation.file,
      })
    } else if (!translation.translations.includes(of.slug)) {
      report({
        file,
        at,
        message: `"${slug}" does not name this live blog among its own translations.`,
        fix: `Add \`translations: [${of.slug}]\` there: readers of either are to find the other.`,
        related: translation.file,
      })
    }
  },
}
