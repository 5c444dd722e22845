import { z } from 'zod'

import type { Problem } from '../model/problem.ts'
import type { ContentFile } from './content-file.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'

/** What the schema makes of parsed YAML; `undefined` when it refuses it, with the reasons added to `problems`. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: ContentFile,
  problems: Problem[],
): z.output<Schema> | undefined {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const value = valueAt(data, issue.path)
    const subject = { file, issue, value, fields: fieldsAt(schema, issue.path) }
    const before = problems.length
    applyRules(rules.schema, subject, problems)
    if (problems.length === before) {
      throw new Error(`no rule tells of the schema issue ${issue.code} at ${issue.path.join('.')}`)
    }
  }
  return undefined
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  )
}

/** The names of the fields that a schema has at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return fieldsAt(schema.unwrap(), path)
  }
  const [key, ...rest] = path
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape)
    const field: unknown = schema.shape[String(key)]
    return field instanceof z.ZodType ? fieldsAt(field, rest) : []
  }
  if (key === undefined) return []
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest)
  return []
}
