import { z } from 'zod'

import type { AdminView } from '../views/admin-page.ts'

/** A field of Decap's configuration: the name of its widget, and what that widget asks for. */
export interface CmsField {
  name: string
  label: string
  widget: string
  required: boolean
  hint?: string
  [option: string]: unknown
}

/** What fields offer to choose from, and in which zone they tell times. */
export type FieldChoices = Pick<AdminView, 'topics' | 'people' | 'timezone'>

/** Fields of the model that are not asked for in the browser, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  source: 'It is written by an import.',
}

/** Texts of more than a line. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['description', 'text', 'reason'])

/**
 * The fields of a part of the model as Decap asks for them, in the order of the model. What is in
 * `LEFT_OUT` is missing; files that have it keep it.
 */
export function cmsFields(schema: z.ZodObject, choices: FieldChoices): CmsField[] {
  return Object.entries(schema.shape)
    .filter(([name]) => !(name in LEFT_OUT))
    .map(([name, field]) => cmsField(name, asType(field), choices))
}

function cmsField(name: string, field: z.ZodType, choices: FieldChoices): CmsField {
  const required = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault)
  const type = unwrap(field)
  const widget = widgetOf(name, type, choices)
  // What is chosen from a list needs no word on how it is written.
  const hint = 'options' in widget ? undefined : toHint(field.description ?? '')
  return {
    name,
    label: toLabel(name),
    required,
    ...(hint !== undefined && { hint }),
    ...(field instanceof z.ZodDefault &&
      hasPlainDefault(type) && { default: field.parse(undefined) }),
    ...widget,
    // Decap asks for what an object needs even where there is no object.
    ...(type instanceof z.ZodObject && !required && { fields: allOptional(widget.fields) }),
  }
}

type Widget = Pick<CmsField, 'widget'> & { fields?: CmsField[]; [option: string]: unknown }

function widgetOf(name: string, type: z.ZodType, choices: FieldChoices): Widget {
  const options = { topics: choices.topics, authors: choices.people }[name]
  if (options) return { widget: 'select', multiple: true, options }
  // Only timestamps are read into something else than what is written.
  if (type instanceof z.ZodPipe) return { widget: 'timestamp', timezone: choices.timezone }
  if (type instanceof z.ZodBoolean) return { widget: 'boolean' }
  if (type instanceof z.ZodEnum) return { widget: 'select', options: type.options }
  if (type instanceof z.ZodObject) {
    return { widget: 'object', collapsed: name !== 'image', fields: cmsFields(type, choices) }
  }
  if (type instanceof z.ZodArray) {
    const element = asType(type.element)
    if (!(element instanceof z.ZodObject)) return { widget: 'list' }
    return { widget: 'list', collapsed: false, fields: cmsFields(element, choices) }
  }
  if (name === 'src') return { widget: 'image', choose_url: false }
  if (PARAGRAPHS.has(name)) return { widget: 'text' }
  return { widget: 'string', ...lengthOf(type) }
}

function lengthOf(type: z.ZodType): { pattern?: [string, string] } {
  const most = type instanceof z.ZodString ? type.maxLength : null
  return most == null ? {} : { pattern: [`^.{0,${most}}$`, `At most ${most} letters.`] }
}

/** Lists begin empty by themselves. */
function hasPlainDefault(type: z.ZodType): boolean {
  return type instanceof z.ZodBoolean || type instanceof z.ZodEnum
}

function allOptional(fields: readonly CmsField[] = []): CmsField[] {
  return fields.map((field) => ({ ...field, required: false }))
}

function unwrap(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault
    ? unwrap(asType(field.unwrap()))
    : field
}

function asType(field: unknown): z.ZodType {
  if (field instanceof z.ZodType) return field
  throw new Error('a part of the model is no type of zod')
}

/** `keyEvent` as `Key event`. */
function toLabel(name: string): string {
  return capitalise(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}

/** What the model says of a field, without what is said to those who write YAML. */
function toHint(description: string): string {
  return capitalise(description.replace(/^`true` /, '').replaceAll('`', ''))
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
