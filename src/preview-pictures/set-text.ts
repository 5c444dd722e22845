import { breakLines } from './break-lines.ts'
import { type ShapedText, type TextStyle, toParagraph } from './shape-text.ts'

/** A text in lines, at the size that suits its length. */
export interface SetText {
  /** In pixels. */
  size: number
  lines: ShapedText[]
}

/** Room for a text, in pixels. */
export interface Room {
  width: number
  /** Sizes to choose from, largest first, each with the most lines that it is used for. */
  sizes: readonly (readonly [size: number, lines: number])[]
}

/**
 * Sets a text as large as its room allows. One that is too long at the least size is cut after a
 * word, and ends in an ellipsis.
 */
export async function setText(
  text: string,
  style: TextStyle,
  { width, sizes }: Room,
): Promise<SetText> {
  const clean = tidy(text)
  const paragraph = await toParagraph(clean, style)
  for (const [size, most] of sizes) {
    const lines = breakLines(paragraph, width / size)
    if (lines && lines.length <= most) return { size, lines }
  }
  const [size, most] = sizes.at(-1) ?? [1, 1]
  const linesUpTo = async (length: number) => {
    const shown = length < clean.length ? `${clean.slice(0, length).trimEnd()}…` : clean
    const lines = breakLines(await toParagraph(shown, style), width / size, { cut: true })
    return lines && lines.length <= most ? lines : undefined
  }
  const lines =
    (await longest(endsOf(clean, words), linesUpTo)) ??
    (await longest(endsOf(clean, graphemes), linesUpTo))
  return { size, lines: lines ?? [] }
}

/** What the greatest of some lengths is set as that fits, where all less than one that fits do. */
async function longest<Made>(
  lengths: readonly number[],
  make: (length: number) => Promise<Made | undefined>,
): Promise<Made | undefined> {
  let made: Made | undefined
  let from = 0
  let to = lengths.length
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const fitting = await make(lengths[middle] ?? 0)
    if (fitting) {
      made = fitting
      from = middle + 1
    } else {
      to = middle
    }
  }
  return made
}

function endsOf(text: string, segmenter: Intl.Segmenter): number[] {
  return [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length)
}

/** A line must not begin with the punctuation that French sets apart by a space. */
function tidy(text: string): string {
  const spaced = text.normalize().replace(/\s+/g, ' ').trim()
  return spaced.replace(/ (?=[»!?:;])|(?<=«) /g, '\u00a0')
}

const words = new Intl.Segmenter('ja', { granularity: 'word' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
