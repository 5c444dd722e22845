import type { Rule } from '../rule.ts'
import { didYouMean } from '../suggest.ts'
import type { DocumentSubject } from '../subjects.ts'

/** A topic that `topics.yaml` does not have. */
export const unknownTopic: Rule<DocumentSubject> = {
  name: 'unknown-topic',
  severity: 'error',
  check({ file, facts, vocabulary: { topics } }, report) {
    if (!topics) return
    facts.topics.forEach((slug, index) => {
      if (topics.has(slug)) return
      const synonym = [...topics.values()].find(({ title, synonyms }) =>
        [title, ...synonyms].some((word) => word.toLowerCase() === slug.toLowerCase()),
      )
      report({
        file,
        at: { field: ['topics', index] },
        message: `"${slug}" is not a topic.`,
        fix: `${synonym ? `Did you mean "${synonym.slug}"? ` : didYouMean(slug, topics.keys())}If it is new, add it to topics.yaml.`,
      })
    })
  },
}
