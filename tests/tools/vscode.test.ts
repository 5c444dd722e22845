import { readdirSync, readFileSync } from 'node:fs'

import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { parseYaml, splitFrontMatter } from '../../src/archive/front-matter.ts'
import { formatForGithub } from '../../src/archive/report/github.ts'
import { entrySchema } from '../../src/model/entry.ts'
import { liveBlogSchema } from '../../src/model/live-blog.ts'
import { SCHEMAS, vscodeSchemas } from '../../tools/vscode-schemas.ts'

function readJson(name: string): unknown {
  // JSON with comments and trailing commas, as VS Code reads it: YAML takes it as it is.
  const parsed = parseYaml(readFileSync(`.vscode/${name}`, 'utf8'))
  return 'data' in parsed ? parsed.data : undefined
}

describe('the schemas in .vscode/', () => {
  const schemas = vscodeSchemas()

  test('follow from the model; `node tools/write-schemas.ts` writes them', () => {
    expect(
      readdirSync('.vscode/schemas')
        .map((name) => `.vscode/schemas/${name}`)
        .sort(),
    ).toEqual([...schemas.keys()].sort())
    for (const [path, text] of schemas) expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test('are wired to the files that they are for', () => {
    const settings = z.looseObject({ 'yaml.schemas': z.record(z.string(), z.string()) })
    const wired = settings.parse(readJson('settings.json'))['yaml.schemas']
    expect(wired).toEqual(
      Object.fromEntries(
        SCHEMAS.map(({ name, files }) => [`./.vscode/schemas/${name}.schema.json`, files]),
      ),
    )
  })

  test('take the sample, and not a misspelt field', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    for (const { name, files } of SCHEMAS) {
      const path = `.vscode/schemas/${name}.schema.json`
      const takes = ajv.compile(
        z.record(z.string(), z.unknown()).parse(JSON.parse(schemas.get(path) ?? '')),
      )
      const sample = [...new Set(files.includes('*') ? sampleOf(name) : [files])]
      expect(sample.length).toBeGreaterThan(0)
      for (const file of sample) {
        const data = dataOf(file)
        expect(takes(data), `${file}: ${ajv.errorsText(takes.errors)}`).toBe(true)
        expect(takes({ ...Object(data), keyEvnt: true })).toBe(false)
      }
    }
  })
})

function sampleOf(name: 'entry' | 'live-blog' | 'site' | 'topics' | 'people'): string[] {
  const folder = 'content/live-blogs'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isIndex = (file: string) => file.endsWith('index.md')
  return files
    .filter((file) => file.endsWith('.md') && isIndex(file) === (name === 'live-blog'))
    .map((file) => `${folder}/${file}`)
}

function dataOf(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  const parsed = file.endsWith('.md') ? splitFrontMatter(text) : parseYaml(text)
  if ('fault' in parsed) throw new Error(`${file} cannot be parsed`)
  return parsed.data
}

describe('the snippets in .vscode/', () => {
  const snippets = z
    .record(z.string(), z.object({ prefix: z.string(), body: z.array(z.string()) }).loose())
    .parse(readJson('content.code-snippets'))

  test.each(Object.values(snippets).map(({ prefix, body }) => [prefix, body] as const))(
    '%s has fields and choices that the model takes',
    (prefix, body) => {
      const variants = choicesOf(body.join('\n'))
      for (const text of variants) {
        const isWhole = text.startsWith('---')
        const whole = isWhole ? text : `---\ntimestamp: 2026-11-23T19:15:00+00:00\n${text}\n---\n`
        const split = splitFrontMatter(whole)
        if ('fault' in split) throw new Error(whole)
        const schema = prefix === 'live-blog' ? liveBlogSchema : entrySchema
        expect(schema.safeParse(split.data).error?.issues ?? []).toEqual([])
      }
    },
  )
})

/** A snippet as it stands when nothing is typed, once for each choice that it gives. */
function choicesOf(snippet: string): string[] {
  const filled = snippet
    .replaceAll('$CURRENT_YEAR', '2026')
    .replaceAll('$CURRENT_MONTH', '11')
    .replaceAll('${CURRENT_DATE}', '23')
    .replaceAll('$CURRENT_HOUR', '19')
    .replaceAll('$CURRENT_MINUTE', '15')
    .replaceAll('$CURRENT_TIMEZONE_OFFSET', '+01:00')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\}|\$0/g, '')
  const choice = /\$\{\d+\|([^|]*)\|\}/.exec(filled)
  if (!choice) return [filled]
  const [whole, options = ''] = choice
  return options.split(',').map((option) => filled.replace(whole, option))
}

test('the task of VS Code finds the problems that the check tells', () => {
  const tasks = z.object({ tasks: z.array(z.looseObject({ problemMatcher: z.unknown() })) })
  const matcher = z.object({ pattern: z.looseObject({ regexp: z.string() }) })
  const [task] = tasks.parse(readJson('tasks.json')).tasks
  const { pattern } = matcher.parse(task?.problemMatcher)
  const line = formatForGithub([
    {
      file: 'content/live-blogs/x/index.md',
      line: 3,
      column: 7,
      rule: 'unknown-topic',
      severity: 'error',
      message: 'There is no topic "x".',
      fix: 'Mend it.',
    },
  ]).trimEnd()
  expect(new RegExp(pattern.regexp).exec(line)?.slice(1, 6)).toEqual([
    'error',
    'content/live-blogs/x/index.md',
    '3',
    '7',
    'unknown-topic',
  ])
})
