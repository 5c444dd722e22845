import matter from 'gray-matter'
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'

/** A Markdown file taken apart. */
export interface FrontMatter {
  /** What the YAML says, not yet held against a schema; `{}` when it says nothing. */
  data: unknown
  /** The YAML itself. It begins on line 2 of the file. */
  yaml: string
  /** Where the body begins in the text, in UTF-16 units. */
  bodyOffset: number
}

/** Why a Markdown file could not be taken apart. Lines and columns count from 1, in the file. */
export type FrontMatterFault =
  | { fault: 'missing' }
  | { fault: 'unclosed' }
  /** A line that begins with `---` as the end does, and goes on. */
  | { fault: 'end-goes-on'; line: number; end: string }
  | { fault: 'language'; language: string }
  | YamlFault

export interface YamlFault {
  fault: 'yaml'
  reason: string
  line: number
  column: number
}

/** Splits a Markdown file into front matter and body. Runs no code, whatever the front matter is. */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const opening = /^---([^\n-][^\n]*)?(?:\n|$)/.exec(text)
  if (!opening) return { fault: 'missing' }
  const language = opening[1]?.trim() ?? ''
  if (language !== '' && language !== 'yaml') return { fault: 'language', language }
  const endOffset = text.indexOf('\n---') + 1
  if (endOffset === 0) return { fault: 'unclosed' }
  const [end = ''] = text.slice(endOffset).split('\n', 1)
  if (end.trim() !== '---') {
    return { fault: 'end-goes-on', line: text.slice(0, endOffset).split('\n').length, end }
  }
  try {
    // The engines are named, and options given, because gray-matter would otherwise run `---js`
    // front matter and share one cached object between callers (jonschlinkert/gray-matter#131).
    const split = matter(text, OPTIONS)
    // What gray-matter splits off begins within the first line.
    const yaml = split.matter.slice(split.matter.indexOf('\n') + 1)
    return { data: loadYaml(yaml) ?? {}, yaml, bodyOffset: text.length - split.content.length }
  } catch (error) {
    if (error instanceof YAMLException) return yamlFault(error, 1)
    throw error
  }
}

/** Reads a YAML file by the same rules as front matter; `undefined` for one that says nothing. */
export function parseYaml(text: string): { data: unknown } | YamlFault {
  try {
    return { data: loadYaml(text) }
  } catch (error) {
    if (error instanceof YAMLException) return yamlFault(error, 0)
    throw error
  }
}

/** Dates stay text, `12:30` is no number in base 60, and a key given twice is an error. */
function loadYaml(text: string): unknown {
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return undefined
  return load(text, { schema: CORE_SCHEMA })
}

function stop(): never {
  throw new Error('front matter is YAML and nothing else')
}

const OPTIONS = {
  language: 'yaml',
  engines: {
    // gray-matter only splits: what it parses loses the place of a mistake.
    yaml: { parse: () => ({}) },
    json: { parse: stop },
    js: { parse: stop },
    javascript: { parse: stop },
    coffee: { parse: stop },
  },
}

function yamlFault(error: YAMLException, linesBefore: number): YamlFault {
  const { mark } = error
  return {
    fault: 'yaml',
    reason: error.reason,
    line: (mark?.line ?? 0) + 1 + linesBefore,
    column: (mark?.column ?? 0) + 1,
  }
}
