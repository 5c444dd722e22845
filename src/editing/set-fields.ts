import { isMap, isNode, isScalar, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml'

import { EditError } from './edit-error.ts'

/**
 * Changes fields in the front matter of a Markdown file. Every other byte stays as it was: comments,
 * quotes, line ends and the order of fields.
 *
 * @param changes each field with its new text; `undefined` takes the field away
 * @throws EditError when the front matter is not one that can be changed
 */
export function setFields(
  text: string,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const start = text.indexOf('\n') + 1
  const end = text.indexOf('\n---', start - 1) + 1
  if (!/^\uFEFF?---/.test(text) || start === 0 || end === 0) {
    throw new EditError('The file does not begin with its fields between two lines of `---`.')
  }
  const newline = text[start - 2] === '\r' ? '\r\n' : '\n'
  let yaml = text.slice(start, end)
  for (const [name, value] of Object.entries(changes)) yaml = setField(yaml, name, value, newline)
  return text.slice(0, start) + yaml + text.slice(end)
}

function setField(yaml: string, name: string, value: string | undefined, newline: string): string {
  const document = parseDocument(yaml)
  const map = document.contents
  if (document.errors.length > 0 || (map !== null && (!isMap(map) || map.flow))) {
    throw new EditError('The fields are not written one a line, so they must be changed by hand.')
  }
  const pair = map ? pairOf(map, name) : undefined
  const written = value === undefined ? undefined : stringify(value, { lineWidth: 0 }).trimEnd()
  if (!pair) return written === undefined ? yaml : `${yaml}${name}: ${written}${newline}`
  const place = placeOf(pair)
  if (written !== undefined) {
    const space = /\s/.test(yaml[place.valueStart - 1] ?? '') ? '' : ' '
    return yaml.slice(0, place.valueStart) + space + written + yaml.slice(place.valueEnd)
  }
  const lineEnd = yaml.indexOf('\n', place.valueEnd)
  return yaml.slice(0, place.keyStart) + (lineEnd < 0 ? '' : yaml.slice(lineEnd + 1))
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)
}

function placeOf({ key, value }: Pair): {
  keyStart: number
  valueStart: number
  valueEnd: number
} {
  const [keyStart, keyEnd] = rangeOf(key) ?? [0, 0]
  // What is empty stands right behind the colon.
  const isEmpty = isScalar(value) && value.source === ''
  const [valueStart, valueEnd] = (isEmpty ? undefined : rangeOf(value)) ?? [keyEnd + 1, keyEnd + 1]
  return { keyStart, valueStart, valueEnd }
}

/** Where a node begins and where its value ends, in UTF-16 units. */
function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isNode(node) ? node.range : undefined
  return range ? [range[0], range[1]] : undefined
}
