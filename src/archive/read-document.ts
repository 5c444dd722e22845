import { join } from 'node:path'

import type { z } from 'zod'

import type { Problem } from '../model/problem.ts'
import { checkSchema } from './check-schema.ts'
import { ContentFile } from './content-file.ts'
import { parseYaml, splitFrontMatter } from './front-matter.ts'
import { ChangedDuringBuild } from './read-body.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { readSource } from './source-file.ts'
import type { TimestampHints } from './timestamp-cure.ts'

/** The content folder, and how problems name it. */
export interface ContentRoot {
  path: string
  /** The folder as an editor typed it; empty for the current one. */
  display: string
}

/** A Markdown file that passed its schema. */
export interface Document<Facts> {
  file: ContentFile
  facts: Facts
  body: string
  bodyOffset: number
  digest: string
}

/** Reads a Markdown file and holds its front matter against a schema; what is wrong goes to `problems`. */
export function readDocument<Schema extends z.ZodType>(
  root: ContentRoot,
  path: string,
  schema: Schema,
  problems: Problem[],
  hints?: TimestampHints,
): Document<z.output<Schema>> | undefined {
  const file = new ContentFile(path, root.display)
  const source = readSource(join(root.path, path))
  if ('fault' in source) {
    applyRules(rules.unread, { file, fault: source }, problems)
    return undefined
  }
  const { text, digest } = source
  const split = splitFrontMatter(text)
  if ('fault' in split) {
    applyRules(rules.unparsed, { file, fault: split, text }, problems)
    return undefined
  }
  const { yaml, bodyOffset } = split
  file.withText(text, yaml, text.indexOf('\n') + 1, bodyOffset)
  applyRules(rules.yaml, { file, yaml, firstLine: 2 }, problems)
  const facts = checkSchema(schema, split.data, file, problems, hints)
  if (facts === undefined) return undefined
  return { file, facts, body: text.slice(bodyOffset), bodyOffset, digest }
}

/**
 * Opens a Markdown file again that passed its checks, to find places in it.
 *
 * @throws ChangedDuringBuild when it can no longer be read, or has no front matter any more
 */
export function reopenDocument(
  root: ContentRoot,
  path: string,
): Pick<Document<unknown>, 'file' | 'body'> {
  const source = readSource(join(root.path, path))
  const split = 'text' in source ? splitFrontMatter(source.text) : undefined
  if (!('text' in source) || !split || 'fault' in split) throw new ChangedDuringBuild(path)
  const { text } = source
  const { yaml, bodyOffset } = split
  const file = new ContentFile(path, root.display)
  file.withText(text, yaml, text.indexOf('\n') + 1, bodyOffset)
  return { file, body: text.slice(bodyOffset) }
}

/** Reads a YAML file and holds it against a schema; what is wrong goes to `problems`. */
export function readSettings<Schema extends z.ZodType>(
  root: ContentRoot,
  path: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | undefined {
  const file = new ContentFile(path, root.display)
  const source = readSource(join(root.path, path))
  if ('fault' in source) {
    applyRules(rules.unread, { file, fault: source }, problems)
    return undefined
  }
  const { text } = source
  const parsed = parseYaml(text)
  if ('fault' in parsed) {
    applyRules(rules.unparsed, { file, fault: parsed, text }, problems)
    return undefined
  }
  file.withText(text, text, 0, text.length)
  applyRules(rules.yaml, { file, yaml: text, firstLine: 1 }, problems)
  return checkSchema(schema, parsed.data ?? {}, file, problems)
}
