import type { SchemaSubject } from './subjects.ts'

/** What a schema of ours found wrong with a value, in the word that it gave. */
export function faultOf(issue: SchemaSubject['issue']): unknown {
  return issue.code === 'custom' ? issue.params?.['fault'] : undefined
}
