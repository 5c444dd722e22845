import createBidi from 'bidi-js'
import { Buffer, Direction, shape } from 'harfbuzzjs'

import { findFont, type LoadedFont, type Outline } from './font.ts'
import type { Voice } from './typefaces.ts'

/** How a text is written. */
export interface TextStyle {
  voice: Voice
  weight: number
  /** BCP 47 tag: some letters differ by language. */
  language: string
  direction: 'ltr' | 'rtl'
}

/** Letters side by side, in units of the em, from their left end on the base line. */
export interface ShapedText {
  width: number
  glyphs: { outline: Outline; x: number; y: number }[]
}

/** A text whose letters have their fonts and directions. Parts of it can be shaped on their own. */
export interface Paragraph {
  text: string
  /** Shapes a part, as a line would show it. */
  shape(start: number, end: number): ShapedText
}

/** Letters of the same font and direction. */
interface Run {
  start: number
  end: number
  level: number
  font: LoadedFont
}

const bidi = createBidi()

/** Prepares a text for being set. Its fonts are loaded. */
export async function toParagraph(text: string, style: TextStyle): Promise<Paragraph> {
  const { levels } = bidi.getEmbeddingLevels(text, style.direction)
  const runs: Run[] = []
  for (const { start, end, font } of await splitByFont(text, style)) {
    for (let index = start; index < end; index++) {
      const level = levels[index] ?? 0
      const last = runs.at(-1)
      if (last?.font === font && last.level === level && last.end === index) last.end = index + 1
      else runs.push({ start: index, end: index + 1, level, font })
    }
  }
  return {
    text,
    shape(start, end) {
      const within = runs
        .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }))
        .filter((run) => run.start < run.end)
      return shapeRuns(text, style, inVisualOrder(within))
    },
  }
}

/**
 * Signs stay in the font of the letter before them where it has them. What no font has is left out.
 */
async function splitByFont(
  text: string,
  { voice, weight }: TextStyle,
): Promise<{ start: number; end: number; font: LoadedFont }[]> {
  const parts: { start: number; end: number; font: LoadedFont }[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const last = parts.at(-1)
    const stays = last?.end === index && !/[\p{L}\p{N}\s]/u.test(segment) && last.font.has(segment)
    const font = stays ? last.font : await findFont(segment, voice, weight)
    if (!font) continue
    const end = index + segment.length
    if (last?.font === font && last.end === index) last.end = end
    else parts.push({ start: index, end, font })
  }
  return parts
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** From left to right, by rule L2 of the Unicode bidirectional algorithm (UAX #9). */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const order = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start
      while ((order[end]?.level ?? 0) >= level) end++
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
  return order
}

/** Used again and again: HarfBuzz's memory is given back only when this thread has time for it. */
const buffer = new Buffer()

function shapeRuns(text: string, { language }: TextStyle, runs: readonly Run[]): ShapedText {
  const glyphs: ShapedText['glyphs'] = []
  let width = 0
  for (const { start, end, level, font } of runs) {
    buffer.clearContents()
    // With its surroundings: how an Arabic letter looks follows from its neighbours.
    buffer.addText(text, start, end - start)
    buffer.guessSegmentProperties()
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
    buffer.setLanguage(language)
    shape(font.font, buffer)
    const em = font.unitsPerEm
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph
      glyphs.push({
        outline: font.outline(codepoint),
        x: width + xOffset / em,
        y: -yOffset / em,
      })
      width += xAdvance / em
    }
  }
  return { width, glyphs }
}
