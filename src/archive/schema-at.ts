import { z } from 'zod'

/** What a schema has at a path. */
export interface SchemaPlace {
  /** Names of the fields that may stand there; none where no set of fields does. */
  fields: string[]
  /** Whether it may be left out. */
  optional: boolean
}

/** Looks into a schema along a path of field names, list indices and record keys. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): SchemaPlace {
  const found = walk(schema, path)
  const inner = found && unwrap(found)
  return {
    fields: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
    optional: found instanceof z.ZodOptional || found instanceof z.ZodDefault,
  }
}

function walk(
  schema: z.core.$ZodType,
  [key, ...rest]: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  if (key === undefined) return schema
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return walk(inner.element, rest)
  if (inner instanceof z.ZodRecord) return walk(inner.valueType, rest)
  if (!(inner instanceof z.ZodObject)) return undefined
  const field: unknown = inner.shape[String(key)]
  return field instanceof z.ZodType ? walk(field, rest) : undefined
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema
}
