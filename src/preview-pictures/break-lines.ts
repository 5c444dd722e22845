import LineBreaker from 'linebreak'

import type { Paragraph, ShapedText } from './shape-text.ts'

/** A stretch of a text that stays on one line. */
interface Piece {
  start: number
  end: number
  /** In ems, without and with the space at its end. */
  width: number
  advance: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
// For languages without spaces: the rules for words are the same, whichever language is named.
const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** A text is tried at several sizes, and its measures in ems are the same at each. */
const measured = new WeakMap<Paragraph, Piece[]>()

/**
 * Lines of about the same length, as few as the width allows.
 *
 * @param width in ems
 * @param cut whether a word that is wider than a line may be cut
 * @returns `undefined` where a word is wider than a line
 */
export function breakLines(
  paragraph: Paragraph,
  width: number,
  { cut } = { cut: false },
): ShapedText[] | undefined {
  const pieces = measured.get(paragraph) ?? piecesOf(paragraph)
  measured.set(paragraph, pieces)
  const isTooWide = pieces.some((piece) => piece.width > width)
  if (isTooWide && !cut) return undefined
  const short = isTooWide ? pieces.flatMap((piece) => cutPiece(paragraph, piece, width)) : pieces
  const { length } = breakAt(short, width)
  return balanced(short, length, width).map((line) => shapeLine(paragraph, line))
}

function piecesOf(paragraph: Paragraph): Piece[] {
  const { text } = paragraph
  const breaker = new LineBreaker(text)
  // Where a language has no spaces a line may end within a word, but that of a headline does not;
  // and what is in hiragana belongs to the word before.
  const wordEnds = new Set(
    [...words.segment(text)].map(({ index, segment }) => index + segment.length),
  )
  const goesOn = (position: number) => /^\p{Script=Hiragana}/u.test(text.slice(position))
  const ends: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (wordEnds.has(next.position) && !goesOn(next.position)) ends.push(next.position)
  }
  return ends.map((end, index) => measure(paragraph, ends[index - 1] ?? 0, end))
}

function measure(paragraph: Paragraph, start: number, end: number): Piece {
  const shown = paragraph.text.slice(start, end).trimEnd().length
  const width = paragraph.shape(start, start + shown).width
  const space = start + shown === end ? 0 : paragraph.shape(start + shown, end).width
  return { start, end, width, advance: width + space }
}

/** A piece that is wider than a line, letter by letter; any other as it is. */
function cutPiece(paragraph: Paragraph, piece: Piece, width: number): Piece[] {
  if (piece.width <= width) return [piece]
  const text = paragraph.text.slice(piece.start, piece.end)
  return [...graphemes.segment(text)].map(({ index, segment }) => {
    const start = piece.start + index
    return measure(paragraph, start, start + segment.length)
  })
}

/** The pieces of each line, each line as full as may be. */
function breakAt(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = []
  let filled = 0
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line && filled + piece.width <= width) {
      line.push(piece)
      filled += piece.advance
    } else {
      lines.push([piece])
      filled = piece.advance
    }
  }
  return lines
}

const STEPS = 8

/** The same number of lines, of the least width that they can have. */
function balanced(pieces: readonly Piece[], count: number, width: number): Piece[][] {
  let [tooNarrow, wideEnough] = [0, width]
  for (let step = 0; step < STEPS; step++) {
    const middle = (tooNarrow + wideEnough) / 2
    const fits = pieces.every((piece) => piece.width <= middle)
    if (fits && breakAt(pieces, middle).length <= count) wideEnough = middle
    else tooNarrow = middle
  }
  return breakAt(pieces, wideEnough)
}

function shapeLine(paragraph: Paragraph, line: readonly Piece[]): ShapedText {
  const start = line[0]?.start ?? 0
  const end = line.at(-1)?.end ?? start
  return paragraph.shape(start, start + paragraph.text.slice(start, end).trimEnd().length)
}
