import { fillWith } from '../words/fill.ts'
import { type Html, markup } from './html.ts'

/**
 * A sentence of the interface with HTML in its slots: `fillHtml(words.entry.by, { names })`.
 *
 * @throws when a slot has no value
 */
export function fillHtml(template: string, values: Readonly<Record<string, Html>>): Html {
  const pieces = fillWith(template, values)
  return markup`${pieces.map((piece) => (typeof piece === 'string' ? markup`${piece}` : piece))}`
}
