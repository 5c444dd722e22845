import { readFileSync } from 'node:fs'

import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'

import { candidates, type FontFile, type Voice } from './typefaces.ts'

/** The outline of a letter: closed rows of points, in units of the em, y downwards. */
export type Outline = readonly Float64Array[]

/** A font file at one weight, ready to shape and to draw. */
export interface LoadedFont {
  font: Font
  /** The em in the font's own units. */
  unitsPerEm: number
  /** Whether it has all letters of a text. */
  has(text: string): boolean
  outline(glyph: number): Outline
}

const faces = new Map<string, Promise<Face>>()
const fonts = new Map<string, Promise<LoadedFont>>()
const found = new Map<string, LoadedFont | null>()

/**
 * The font of a letter, with what is combined with it.
 *
 * @param weight from 400 to 700
 * @returns `undefined` where no typeface has it
 */
export async function findFont(
  grapheme: string,
  voice: Voice,
  weight: number,
): Promise<LoadedFont | undefined> {
  const key = `${voice} ${weight} ${grapheme}`
  let font = found.get(key)
  if (font === undefined) {
    font = (await firstWith(grapheme, voice, weight)) ?? null
    found.set(key, font)
  }
  return font ?? undefined
}

async function firstWith(
  grapheme: string,
  voice: Voice,
  weight: number,
): Promise<LoadedFont | undefined> {
  for (const file of candidates(grapheme, voice)) {
    const font = await loadFont(file, weight)
    if (font.has(grapheme)) return font
  }
  return undefined
}

function loadFont(file: FontFile, weight: number): Promise<LoadedFont> {
  const key = `${weight} ${file.path}`
  let font = fonts.get(key)
  if (!font) fonts.set(key, (font = makeFont(file, weight)))
  return font
}

async function makeFont({ path }: FontFile, weight: number): Promise<LoadedFont> {
  let reading = faces.get(path)
  if (!reading) faces.set(path, (reading = readFace(path)))
  const face = await reading
  const { upem } = face
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  const letters = new Set(face.collectUnicodes())
  const outlines = new Map<number, Outline>()
  return {
    font,
    unitsPerEm: upem,
    has: (text) =>
      Array.from(text).every((letter) => isInvisible(letter) || letters.has(codeOf(letter))),
    outline(glyph) {
      let outline = outlines.get(glyph)
      if (!outline) outlines.set(glyph, (outline = toOutline(font, glyph, upem)))
      return outline
    },
  }
}

/** What joins letters or chooses among their forms, and is none itself: a font need not have it. */
function isInvisible(letter: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u.test(letter)
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

async function readFace(path: string): Promise<Face> {
  return new Face(new Blob(await decompress(readFileSync(path))))
}

/** Curves are as many straight lines as are not seen at the size of a headline. */
const LINES_A_CURVE = 4

function toOutline(font: Font, glyph: number, unitsPerEm: number): Outline {
  const rows: number[][] = []
  let row: number[] = []
  for (const { type, values } of font.glyphToJson(glyph)) {
    if (type === 'Z') continue
    if (type === 'M') rows.push((row = []))
    const [x = 0, y = 0, ...others] = values
    if (others.length === 0) row.push(x, y)
    else addCurve(row, values)
  }
  return rows.map((points) =>
    Float64Array.from(points, (value, index) => (index % 2 === 0 ? value : -value) / unitsPerEm),
  )
}

/** A curve of Bézier with one or two points beside its end. */
function addCurve(row: number[], values: readonly number[]): void {
  const [startX = 0, startY = 0] = row.slice(-2)
  const points = [startX, startY, ...values]
  for (let line = 1; line <= LINES_A_CURVE; line++) {
    row.push(...pointOn(points, line / LINES_A_CURVE))
  }
}

/** By de Casteljau: halfway points of halfway points, until one is left. */
function pointOn(points: readonly number[], at: number): readonly number[] {
  if (points.length === 2) return points
  const between = points
    .slice(0, -2)
    .map((value, index) => value + ((points[index + 2] ?? value) - value) * at)
  return pointOn(between, at)
}
