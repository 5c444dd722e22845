import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { z } from 'zod'

/** Who speaks: the newsroom, in a serif, or the interface, in a sans. As on the pages. */
export type Voice = 'serif' | 'sans'

/** A file of a typeface, which has the letters of some scripts. */
export interface FontFile {
  path: string
  /** Whether a letter is of those that the file is for; it need not have it. */
  isFor: (codePoint: number) => boolean
}

/** A typeface, and those of its files that are of use here. */
interface Family {
  name: string
  files: RegExp
}

const SOURCE = /./
const ARABIC = /^arabic$/
/** Japanese is cut into a hundred numbered files. */
const NUMBERED = /^\[\d+\]$/

/**
 * The typefaces of each voice, in the order in which they are asked for a letter: that of the pages,
 * and those that go with it where it has none. All are packages, so that a picture is the same on each
 * machine, whatever typefaces that has.
 */
const FAMILIES: Readonly<Record<Voice, readonly Family[]>> = {
  serif: [
    { name: 'source-serif-4', files: SOURCE },
    { name: 'noto-naskh-arabic', files: ARABIC },
    { name: 'noto-serif-jp', files: NUMBERED },
    { name: 'noto-emoji', files: NUMBERED },
  ],
  sans: [
    { name: 'source-sans-3', files: SOURCE },
    { name: 'noto-sans-arabic', files: ARABIC },
    { name: 'noto-sans-jp', files: NUMBERED },
    { name: 'noto-emoji', files: NUMBERED },
  ],
}

const require = createRequire(import.meta.url)
const rangesSchema = z.record(z.string(), z.string())
const files: Partial<Record<Voice, FontFile[]>> = {}

/** The files that may have a letter, likeliest first. */
export function candidates(letter: string, voice: Voice): FontFile[] {
  files[voice] ??= FAMILIES[voice].flatMap(filesOf)
  const codePoint = letter.codePointAt(0) ?? 0
  return files[voice].filter(({ isFor }) => isFor(codePoint))
}

/** A package tells for each of its files, as a style sheet would, which letters to look for in it. */
function filesOf({ name: family, files }: Family): FontFile[] {
  const folder = `@fontsource-variable/${family}`
  const ranges: unknown = JSON.parse(
    readFileSync(require.resolve(`${folder}/unicode.json`), 'utf8'),
  )
  return Object.entries(rangesSchema.parse(ranges))
    .filter(([name]) => files.test(name))
    .map(([name, range]) => {
      const spans = range.split(',').map(parseSpan)
      const file = `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`
      return {
        path: require.resolve(`${folder}/files/${file}`),
        isFor: (codePoint) =>
          spans.some(([first, last]) => codePoint >= first && codePoint <= last),
      }
    })
}

/** `U+0400-045F`, `U+2116` or `U+4??` */
function parseSpan(text: string): [first: number, last: number] {
  const [first = '', last = first] = text.replace('U+', '').split('-')
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)]
}
