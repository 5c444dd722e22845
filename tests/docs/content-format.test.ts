import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { listContent } from '../../src/archive/content-tree.ts'
import { parseYaml, splitFrontMatter } from '../../src/archive/front-matter.ts'
import { adminSchema } from '../../src/model/admin.ts'
import { correctionSchema, withdrawalSchema } from '../../src/model/correction.ts'
import { entrySchema } from '../../src/model/entry.ts'
import { imageSchema } from '../../src/model/image.ts'
import { liveBlogSchema } from '../../src/model/live-blog.ts'
import { personSchema } from '../../src/model/person.ts'
import { siteSettingsSchema } from '../../src/model/site-settings.ts'
import { topicSchema } from '../../src/model/topic.ts'

const PAGE = readFileSync('content/README.md', 'utf8')

/** Every table of fields, by the mark above it. */
const TABLES: Readonly<Record<string, z.ZodObject>> = {
  entry: entrySchema,
  'live blog': liveBlogSchema,
  correction: correctionSchema,
  withdrawal: withdrawalSchema,
  image: imageSchema,
  'site.yaml': siteSettingsSchema,
  feeds: siteSettingsSchema.shape.feeds.unwrap(),
  admin: adminSchema,
  publisher: siteSettingsSchema.shape.publisher.unwrap(),
  'topics.yaml': topicSchema,
  'people.yaml': personSchema,
}

/** Fields whose default is not a value but what something else says. */
const DEFAULT_IN_WORDS: Readonly<Record<string, string>> = {
  'site.yaml.feeds': 'all of them',
  'feeds.authority': 'the host of `url`',
  'live blog.timezone': 'the site’s',
  'live blog.language': 'the site’s',
  'live blog.coverageStart': 'the first entry',
  'live blog.coverageEnd': 'the last entry',
}

/** Name and middle column of each row of a table. */
function rowsOf(mark: string): [string, string][] {
  const [, after = ''] = PAGE.split(`<!-- fields: ${mark} -->\n\n`)
  const [table = ''] = after.split('\n\n', 1)
  return [...table.matchAll(/^\| `([^`]+)` \| ([^|]*) \| \S[^|]* \|$/gm)].map(
    ([, name = '', given = '']) => [name, given.trim()],
  )
}

/** The middle column that a field of a schema should have. */
function givenBy(mark: string, name: string, field: unknown): string {
  const inWords = DEFAULT_IN_WORDS[`${mark}.${name}`]
  if (inWords !== undefined) return inWords
  if (field instanceof z.ZodDefault) {
    const value: unknown = field.parse(undefined)
    return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
  }
  return field instanceof z.ZodOptional ? 'none' : 'required'
}

describe('content/README.md', () => {
  test.each(Object.entries(TABLES))(
    '%s: has every field of the schema in its order, with what holds without it, and no other',
    (mark, schema) => {
      expect(rowsOf(mark)).toEqual(
        Object.entries(schema.shape).map(([name, field]) => [name, givenBy(mark, name, field)]),
      )
    },
  )

  test('has a table for every mark, and no other', () => {
    const marks = [...PAGE.matchAll(/<!-- fields: (.+?) -->/g)].map(([, mark]) => mark)
    expect(marks.sort()).toEqual(Object.keys(TABLES).sort())
  })

  test('every field of a schema says what it is, for those who read the code', () => {
    const silent = Object.entries(TABLES).flatMap(([mark, { shape }]) =>
      Object.entries(shape)
        .filter(([, field]) => !(field instanceof z.ZodType) || !field.description)
        .map(([name]) => `${mark}.${name}`),
    )
    expect(silent).toEqual([])
  })

  test('names every value of a list of values', () => {
    const values = [
      ...liveBlogSchema.shape.status.unwrap().options,
      ...correctionSchema.shape.kind.options,
      ...siteSettingsSchema.shape.host.unwrap().options,
      ...adminSchema.shape.backend.unwrap().options,
      ...siteSettingsSchema.shape.feeds.unwrap().shape.formats.unwrap().element.options,
      ...siteSettingsSchema.shape.feeds.unwrap().shape.of.unwrap().element.options,
    ]
    expect(values.filter((value) => !PAGE.includes(`\`${value}\``))).toEqual([])
  })

  test('shows Markdown files that pass the schemas', () => {
    const examples = [...PAGE.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = '']) => {
      const split = splitFrontMatter(text)
      return 'fault' in split ? split : split.data
    })
    expect(examples).toHaveLength(2)
    expect(entrySchema.safeParse(examples[0]).error).toBeUndefined()
    expect(liveBlogSchema.safeParse(examples[1]).error).toBeUndefined()
  })

  test('shows parts of YAML that pass the schemas', () => {
    const schemas = [
      entrySchema.pick({ corrections: true }),
      entrySchema.pick({ withdrawn: true }),
      entrySchema.pick({ image: true }),
      entrySchema.pick({ aliases: true }),
      siteSettingsSchema.pick({ feeds: true }),
      siteSettingsSchema.pick({ admin: true }),
      z.record(z.string(), topicSchema),
      z.record(z.string(), personSchema),
    ]
    const examples = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
      parseYaml(text),
    )
    expect(examples).toHaveLength(schemas.length)
    const errors = examples.map((parsed, index) =>
      'fault' in parsed ? parsed : schemas[index]?.safeParse(parsed.data).error,
    )
    expect(errors).toEqual(schemas.map(() => undefined))
  })

  test('is no stray file in the content folder', () => {
    expect(listContent('content').topFiles).toContain('README.md')
  })
})
