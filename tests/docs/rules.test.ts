import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { loadArchive } from '../../src/archive/load-archive.ts'
import { rules } from '../../src/archive/rules.ts'
import type { Problem } from '../../src/model/problem.ts'
import { ENTRY, type Files, RIGHT, withContent } from '../archive/content-folder.ts'

const NAMES = [...new Set(Object.values(rules).flatMap((of) => of.map(({ name }) => name)))].sort()

/** Rules whose mistake is not in the text of a file that a page could show. */
const WITHOUT_EXAMPLE = [
  'duplicate-slug',
  'missing-settings',
  'not-utf8',
  'unreadable-file',
  'unreadable-image',
]

/** What the examples may refer to. */
const AROUND: Files = {
  ...RIGHT,
  'topics.yaml': 'weather:\n  title: Weather\n',
  'people.yaml': 'jane-doe:\n  name: Jane Doe\n',
  [ENTRY.replace(/[^/]+$/, 'quay.png')]: readFileSync(
    'tests/fixtures/image-missing/live-blogs/harbour-fire/2025-12-07/quay.png',
  ),
}

function pageOf(name: string): string {
  return readFileSync(`docs/rules/${name}.md`, 'utf8')
}

/** The files that a section of a page shows: a line with a path, then a block with the text. */
function filesOf(page: string, section: string): Files {
  const [, text = ''] = page.split(`\n## ${section}\n`)
  const [own = ''] = text.split('\n## ', 1)
  const blocks = own.matchAll(/^`([^`]+)`\n\n```(?:markdown|yaml)\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, path = '', content = '']) => [path, content]))
}

function problemsOf(files: Files): Promise<Problem[]> {
  return withContent({ ...AROUND, ...files }, async (folder) => {
    const { problems } = await loadArchive(folder)
    return problems
  })
}

describe('docs/rules', () => {
  test('has a page for every rule, and no other', () => {
    const pages = readdirSync('docs/rules').filter((file) => file !== 'README.md')
    expect(pages.sort()).toEqual(NAMES.map((name) => `${name}.md`))
  })

  test('lists every rule once, in the order of the alphabet', () => {
    const listed = readFileSync('docs/rules/README.md', 'utf8').matchAll(
      /^\| \[([^\]]+)\]\((.+?)\)/gm,
    )
    expect([...listed].map(([, name, link]) => [name, link])).toEqual(
      NAMES.map((name) => [name, `${name}.md`]),
    )
  })

  test.each(NAMES)('%s: the page has the rule for a heading, and says how to mend it', (name) => {
    const page = pageOf(name)
    expect(page.split('\n', 1)).toEqual([`# ${name}`])
    expect(page).toMatch(/\n## How to mend it\n\n\S/)
  })

  test.each(NAMES.filter((name) => !WITHOUT_EXAMPLE.includes(name)))(
    '%s: the example is wrong as the page says, and right once mended',
    async (name) => {
      const wrong = filesOf(pageOf(name), 'Wrong')
      const right = filesOf(pageOf(name), 'Right')
      expect(Object.keys(wrong)).not.toEqual([])
      expect(Object.keys(right)).not.toEqual([])
      expect(new Set((await problemsOf(wrong)).map(({ rule }) => rule))).toEqual(new Set([name]))
      expect(await problemsOf(right)).toEqual([])
    },
  )
})

describe('tests/fixtures', () => {
  /** Rules whose mistake git or some file systems cannot hold: their tests make it. */
  const MADE_BY_TEST = ['duplicate-slug', 'not-utf8', 'unreadable-file']

  test('holds a broken content folder for every rule', () => {
    const folders = readdirSync('tests/fixtures')
    const missing = NAMES.filter((name) => !folders.includes(name))
    expect(missing).toEqual(MADE_BY_TEST)
  })

  test('every rule has its own test', () => {
    expect(readdirSync('tests/archive/checks').sort()).toEqual(
      NAMES.map((name) => `${name}.test.ts`),
    )
  })

  test('every rule has its own file', () => {
    expect(readdirSync('src/archive/checks').sort()).toEqual(NAMES.map((name) => `${name}.ts`))
  })
})
