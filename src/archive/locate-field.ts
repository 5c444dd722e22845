import { EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml'

/** The way to a value: keys of maps and indices of lists. */
export type FieldPath = readonly PropertyKey[]

/** A value in a YAML text, with where it and its key begin (UTF-16 offsets). */
interface Located {
  path: string
  keyOffset: number
  valueOffset: number
}

/**
 * Where a field stands in a YAML text that parses: the offset of its value, or of its key. A path
 * that leads nowhere gives the nearest part of it that is there, and 0 for none.
 */
export function locateField(yaml: string, path: FieldPath, part: 'key' | 'value'): number {
  const located = new Map(locateAll(yaml).map((field) => [field.path, field]))
  for (let length = path.length; length > 0; length--) {
    const field = located.get(path.slice(0, length).map(String).join('\0'))
    if (field) return part === 'key' ? field.keyOffset : field.valueOffset
  }
  return 0
}

/** Line and column of an offset in a text; both count from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

interface Container {
  path: string[]
  kind: 'map' | 'list'
  index: number
  key?: { name: string; offset: number }
}

function locateAll(yaml: string): Located[] {
  const fields: Located[] = []
  const open: Container[] = []
  const place = (offset: number): string[] => {
    const parent = open.at(-1)
    if (!parent) return []
    const key = parent.kind === 'list' ? String(parent.index++) : (parent.key?.name ?? '')
    const path = [...parent.path, key]
    const keyOffset = parent.key?.offset ?? offset
    fields.push({ path: path.join('\0'), keyOffset, valueOffset: offset })
    delete parent.key
    return path
  }
  for (const event of parseEvents(yaml, {})) {
    if (event.type === EVENT_ID.DOCUMENT) continue
    if (event.type === EVENT_ID.POP) open.pop()
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list'
      open.push({ path: place(event.start), kind, index: 0 })
    } else if (event.type === EVENT_ID.SCALAR) {
      const quoted =
        event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED
      const parent = open.at(-1)
      // What is empty is nowhere; its key is.
      const offset =
        event.valueStart < 0 ? (parent?.key?.offset ?? 0) : event.valueStart - (quoted ? 1 : 0)
      if (parent?.kind === 'map' && !parent.key) {
        parent.key = { name: yaml.slice(event.valueStart, event.valueEnd), offset }
      } else place(offset)
    } else place(0)
  }
  return fields
}
