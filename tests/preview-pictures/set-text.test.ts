import { describe, expect, test } from 'vitest'

import { setText } from '../../src/preview-pictures/set-text.ts'
import type { TextStyle } from '../../src/preview-pictures/shape-text.ts'

const style: TextStyle = { voice: 'serif', weight: 600, language: 'en', direction: 'ltr' }
const room = {
  width: 500,
  sizes: [
    [80, 1],
    [40, 2],
  ],
} as const

/** How many letters stand on each line. */
async function lengths(text: string, language = 'en'): Promise<number[]> {
  const { lines } = await setText(text, { ...style, language }, room)
  return lines.map(({ glyphs }) => glyphs.length)
}

describe('setText', () => {
  test('takes the largest size at which the text fits', async () => {
    expect((await setText('Flood', style, room)).size).toBe(80)
    expect((await setText('Flood in the harbour town', style, room)).size).toBe(40)
  })

  test('makes lines of about the same length', async () => {
    expect(await lengths('Talks end with some progress')).toEqual(['Talks end with'.length, 13])
  })

  test('ends a text that is too long in an ellipsis, after a word', async () => {
    const text = 'Talks end with some progress, and nobody knows what comes next'
    const [first = 0, second = 0] = await lengths(text)
    const shown = first + 1 + second - '…'.length
    expect(text.slice(0, shown)).toBe('Talks end with some progress, and nobody')
  })

  test('cuts a word that is wider than a line', async () => {
    const { lines } = await setText('x'.repeat(400), style, room)
    expect(lines).toHaveLength(2)
    for (const { width } of lines) expect(width * 40).toBeLessThanOrEqual(500)
  })

  test('ends no line before Japanese particles, nor within a word', async () => {
    expect(await lengths('ウクライナ協議が進展を得て終了', 'ja')).toEqual([8, 7])
  })

  test('begins no line with French punctuation', async () => {
    expect(await lengths('Le chef dit : « rien n’est joué »')).toEqual([13, 19])
  })
})
