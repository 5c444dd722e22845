import { z } from 'zod'

import type { DATA_SCHEMAS } from '../views/data-schemas.ts'
import { archiveLineSchema, liveBlogDocumentSchema } from './document-schema.ts'

const SCHEMAS: Readonly<Record<(typeof DATA_SCHEMAS)[number], z.ZodType>> = {
  'live-blog-1': liveBlogDocumentSchema,
  'archive-line-1': archiveLineSchema,
}

/**
 * A schema of published data as JSON Schema (2020-12).
 *
 * @param url its address
 * @throws when there is no schema of that name
 */
export function toJsonSchema(name: string, url: string): string {
  const schema = new Map(Object.entries(SCHEMAS)).get(name)
  if (!schema) throw new Error(`there is no schema ${name}`)
  return `${JSON.stringify({ $id: url, ...z.toJSONSchema(schema) }, null, 2)}\n`
}
