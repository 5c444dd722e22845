import type { FormData } from './content-format.ts'

/** What Decap's script puts on the page; only what is used here of it. */
export interface Decap {
  init(options: { config: object }): void
  registerWidget(name: string, control: unknown): void
  registerCustomFormat(name: string, extension: string, format: Format): void
  registerEventListener(listener: {
    name: 'preSave'
    handler: (event: { entry: DecapEntry }) => DecapData
  }): void
}

interface Format {
  fromFile(text: string): FormData
  toFile(data: FormData): string
}

/** Decap holds everything in maps of Immutable. */
export interface DecapEntry {
  get(name: 'data'): DecapData
  get(name: 'collection' | 'path'): string
  get(name: 'newRecord'): boolean | undefined
}

export interface DecapData {
  toJS(): FormData
  merge(fields: object): DecapData
}

/** What a widget is given. */
export interface WidgetProps {
  value: string | undefined
  forID: string
  classNameWrapper: string
  field: { get(option: 'timezone' | 'required' | 'name'): unknown }
  onChange: (value: string) => void
}

/** React's `createElement`. */
export type CreateElement = (
  type: string,
  props: Readonly<Record<string, unknown>>,
  ...children: unknown[]
) => unknown

/** What a class of `create-react-class` may have. */
export interface WidgetClass {
  componentDidMount(this: { props: WidgetProps }): void
  render(this: { props: WidgetProps }): unknown
}

declare global {
  interface Window {
    CMS_MANUAL_INIT: boolean
    CMS: Decap
    h: CreateElement
    createClass: (parts: WidgetClass) => unknown
  }
}
