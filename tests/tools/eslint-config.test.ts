import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const RULE = '@typescript-eslint/no-restricted-imports'

const importRuleSchema = z.object({
  rules: z.object({
    [RULE]: z.tuple([
      z.literal(2),
      z.object({
        patterns: z.array(
          z.object({ regex: z.string(), allowTypeImports: z.boolean().optional() }),
        ),
      }),
    ]),
  }),
})

/** How the linter takes an import of a value in a file. */
async function takes(file: string, imported: string, typeOnly = false): Promise<boolean> {
  const eslint = new ESLint({ cwd: ROOT })
  const config = importRuleSchema.parse(await eslint.calculateConfigForFile(file))
  return !config.rules[RULE][1].patterns.some(
    ({ regex, allowTypeImports }) =>
      new RegExp(regex, 'u').test(imported) && !(typeOnly && allowTypeImports),
  )
}

describe('eslint.config.js', () => {
  test.each(readdirSync(`${ROOT}src`))(
    'holds src/%s/ to the folders it may import',
    async (folder) => {
      expect(await takes(`src/${folder}/a.ts`, '../cli/build.ts')).toBe(folder === 'cli')
    },
  )

  test('refuses content collections everywhere', async () => {
    expect(await takes('src/pages/a.ts', 'astro:content')).toBe(false)
    expect(await takes('tools/a.ts', 'astro:content')).toBe(false)
  })

  test('lets views have the types of the archive, and not its loaders', async () => {
    expect(await takes('src/views/a.ts', '../archive/archive.ts', true)).toBe(true)
    expect(await takes('src/views/a.ts', '../archive/load-archive.ts')).toBe(false)
  })

  test('lets pages have the current site, and nothing else of the build', async () => {
    expect(await takes('src/pages/live/a.astro', '../../build/current-site.ts')).toBe(true)
    expect(await takes('src/pages/live/a.astro', '../../build/build-site.ts')).toBe(false)
  })

  test('lets a folder import its own files', async () => {
    expect(await takes('src/archive/checks/a.ts', '../archive.ts')).toBe(true)
  })
})
