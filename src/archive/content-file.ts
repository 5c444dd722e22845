import type { Place } from '../model/problem.ts'
import { type FieldPath, locateField, positionAt } from './locate-field.ts'

/** Where in a file a finding is: a field's value or key, a place in the body, or the file itself. */
export type FindingPlace =
  | { field: FieldPath }
  | { key: FieldPath }
  | { bodyLine: number; bodyColumn: number }
  | { line: number; column: number }
  | undefined

/** A content file as problems name it; finds places in it when one is asked for. */
export class ContentFile {
  /** As an editor would type it: `content/live-blogs/x/index.md`. */
  readonly displayPath: string
  /** In the content folder, `/`-separated: `live-blogs/x/index.md`. */
  readonly path: string
  #text = ''
  #yaml = ''
  #yamlOffset = 0
  #bodyOffset = 0

  constructor(path: string, displayRoot: string) {
    this.path = path
    this.displayPath = displayRoot === '' ? path : `${displayRoot}/${path}`
  }

  /** Takes the file's text, so that places in it can be found. */
  withText(text: string, yaml: string, yamlOffset: number, bodyOffset: number): this {
    this.#text = text
    this.#yaml = yaml
    this.#yamlOffset = yamlOffset
    this.#bodyOffset = bodyOffset
    return this
  }

  /** The place of a finding; the file's first character if it names none. */
  placeOf(at: FindingPlace): Place {
    return { file: this.displayPath, ...this.#position(at) }
  }

  #position(at: FindingPlace): { line: number; column: number } {
    if (at === undefined) return { line: 1, column: 1 }
    if ('line' in at) return { line: at.line, column: at.column }
    if ('bodyLine' in at) {
      const start = positionAt(this.#text, this.#bodyOffset)
      return { line: start.line + at.bodyLine - 1, column: at.bodyColumn }
    }
    const part = 'key' in at ? 'key' : 'value'
    const path = 'key' in at ? at.key : at.field
    const offset = locateField(this.#yaml, path, part)
    return positionAt(this.#text, this.#yamlOffset + offset)
  }
}
