import { isMap, isNode, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml'

import { EditError } from './edit-error.ts'
import { toYaml } from './entry-file.ts'

/**
 * Changes fields in the front matter of a Markdown file. Every other byte stays as it was: comments,
 * quotes, line ends and the order of fields.
 *
 * @param changes each field with its new value; `undefined` takes the field away
 * @throws EditError when the front matter is not one that can be changed
 */
export function setFields(text: string, changes: Readonly<Record<string, unknown>>): string {
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

function setField(yaml: string, name: string, value: unknown, newline: string): string {
  const document = parseDocument(yaml)
  const map = document.contents
  if (document.errors.length > 0 || (map !== null && (!isMap(map) || map.flow))) {
    throw new EditError('The fields are not written one a line, so they must be changed by hand.')
  }
  const pair = map ? pairOf(map, name) : undefined
  const place = pair && placeOf(yaml, pair)
  if (value === undefined) {
    if (!place) return yaml
    const lineEnd = yaml.indexOf('\n', place.end)
    return yaml.slice(0, place.keyStart) + (lineEnd < 0 ? '' : yaml.slice(lineEnd + 1))
  }
  const written = toYaml({ [name]: value })
    .trimEnd()
    .replaceAll('\n', newline)
  if (!place) return `${yaml}${written}${newline}`
  const [, ofValue = ''] = /^[^:]*: ([^\n]*)$/.exec(written) ?? []
  // What stands on the line of its name is changed there, so that the space before it stays.
  if (ofValue === '' || place.isBlock) {
    return yaml.slice(0, place.keyStart) + written + yaml.slice(place.end)
  }
  const space = /\s/.test(yaml[place.valueStart - 1] ?? '') ? '' : ' '
  return yaml.slice(0, place.valueStart) + space + ofValue + yaml.slice(place.end)
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)
}

interface Place {
  keyStart: number
  valueStart: number
  end: number
  /** Whether the value goes on over several lines. */
  isBlock: boolean
}

function placeOf(yaml: string, { key, value }: Pair): Place {
  const [keyStart, keyEnd] = rangeOf(key) ?? [0, 0]
  // What is empty stands right behind the colon.
  const isEmpty = isScalar(value) && value.source === ''
  const [valueStart, valueEnd] = (isEmpty ? undefined : rangeOf(value)) ?? [keyEnd + 1, keyEnd + 1]
  const written = yaml.slice(valueStart, valueEnd).trimEnd()
  return {
    keyStart,
    valueStart,
    end: valueStart + written.length,
    isBlock: yaml.slice(keyEnd, valueStart + written.length).includes('\n'),
  }
}

/** Where a node begins and where its value ends, in UTF-16 units. */
function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isNode(node) ? node.range : undefined
  return range ? [range[0], range[1]] : undefined
}
