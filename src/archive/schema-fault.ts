import type { SchemaSubject } from './subjects.ts'

/** What a schema of ours found wrong with a value, in the word that it gave. */
export function faultOf(issue: SchemaSubject['issue']): unknown {
  return issue.code === 'custom' ? issue.params?.fault : undefined
}

/** A field as a message names it, by the names alone: the place tells which item of a list it is in. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part !== 'number').join('.')
}
