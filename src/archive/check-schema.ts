import type { z } from 'zod'

import type { Problem } from '../model/problem.ts'
import { isTimezone } from '../model/timezone.ts'
import type { ContentFile } from './content-file.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { schemaAt } from './schema-at.ts'
import type { TimestampHints } from './timestamp-cure.ts'

/** What the schema makes of parsed YAML; `undefined` when it refuses it, with the reasons added to `problems`. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: ContentFile,
  problems: Problem[],
  hints: TimestampHints = { timezone: undefined },
): z.output<Schema> | undefined {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const ownTimezone = valueAt(data, ['timezone'])
  const known = {
    ...hints,
    ...(typeof ownTimezone === 'string' && isTimezone(ownTimezone) && { timezone: ownTimezone }),
  }
  for (const issue of result.error.issues) {
    const value = valueAt(data, issue.path)
    const subject = { file, issue, value, ...schemaAt(schema, issue.path), hints: known }
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
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    data,
  )
}
