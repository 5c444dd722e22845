import type { Rule } from '../rule.ts'
import { didYouMean } from '../suggest.ts'
import type { DocumentSubject } from '../subjects.ts'

/** An author that `people.yaml` does not have. */
export const unknownPerson: Rule<DocumentSubject> = {
  name: 'unknown-person',
  severity: 'error',
  check({ file, facts, vocabulary: { people } }, report) {
    if (!people) return
    facts.authors.forEach((slug, index) => {
      if (people.has(slug)) return
      const named = [...people.values()].find(
        ({ name }) => name.toLowerCase() === slug.toLowerCase(),
      )
      report({
        file,
        at: { field: ['authors', index] },
        message: `"${slug}" is not a person we know.`,
        fix: `${named ? `Did you mean "${named.slug}"? ` : didYouMean(slug, people.keys())}If they are new, add them to people.yaml.`,
      })
    })
  },
}
