import { dirname, join } from 'node:path'

import type { z } from 'zod'

import { splitFrontMatter } from '../archive/front-matter.ts'
import { isPictureName } from '../archive/content-tree.ts'
import { isSlug } from '../model/slug.ts'
import { type JsonObject, list, object, text } from './json-values.ts'

/** A Markdown file that our own export carries. */
export interface ExportedFile {
  /** In the live blog's folder. */
  path: string
  /** Its front matter, which its schema takes; as it was written. */
  fields: Readonly<Record<string, unknown>>
  body: string
}

/**
 * The file that a posting or an update of our own export is made of; `undefined` for those of others,
 * and when the schema does not take it.
 */
export function exportedFile(thing: JsonObject, schema: z.ZodType): ExportedFile | undefined {
  const encoding = list(thing.encoding)
    .map(object)
    .find(({ encodingFormat }) => encodingFormat === 'text/markdown')
  const path = text(encoding?.name)
  if (path === undefined || typeof encoding?.text !== 'string') return undefined
  const split = splitFrontMatter(encoding.text)
  if ('fault' in split || !schema.safeParse(split.data).success) return undefined
  return { path, fields: object(split.data), body: encoding.text.slice(split.bodyOffset).trim() }
}

/** Names of topics and people in our own export, by their slugs. */
export function exportedNames(posting: JsonObject): Record<string, string> {
  const terms = list(posting.about).map(object)
  const people = [...list(posting.author), ...list(posting.contributor)].map(object)
  const named = [
    ...terms.map(({ name, termCode }) => [text(termCode), text(name)] as const),
    ...people.map(({ name, identifier }) => [text(identifier), text(name)] as const),
  ]
  return Object.fromEntries(
    named.flatMap(([slug, name]) =>
      slug === undefined || name === undefined || !isSlug(slug) ? [] : [[slug, name]],
    ),
  )
}

/**
 * Pictures that lie beside our own export: path in the live blog's folder to where the copy is.
 *
 * @param dump the path of the export
 */
export function exportedPictures(posting: JsonObject, dump: string): Record<string, string> {
  const pictures = list(posting.associatedMedia).map(object)
  return Object.fromEntries(
    pictures.flatMap(({ name, contentUrl }) => {
      const [path, copy] = [text(name), text(contentUrl)]
      if (path === undefined || !isPicturePath(path)) return []
      if (!copy?.endsWith(`/${path}`) || !isPicturePath(copy)) return []
      return [[path, join(dirname(dump), copy)]]
    }),
  )
}

/** Leads nowhere but down, and to no hidden file. */
function isPicturePath(path: string): boolean {
  return isPictureName(path) && /^[^./\\:][^/\\:]*(?:\/[^./\\:][^/\\:]*){0,2}$/.test(path)
}
