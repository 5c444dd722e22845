export type JsonObject = Readonly<Record<string, unknown>>

/** The value as an object; an empty one when it is none. */
export function object(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {}
}

/** The value as a list: a single one is a list of one. */
export function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** The value as text, without white space around it; `undefined` when there is none. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The texts, or the names of objects, in a list. */
export function names(value: unknown): string[] {
  return list(value).flatMap((item) => text(item) ?? text(object(item).name) ?? [])
}
