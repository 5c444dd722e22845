import { describe, expect, test } from 'vitest'

import { type TextStyle, toParagraph } from '../../src/preview-pictures/shape-text.ts'

const latin: TextStyle = { voice: 'serif', weight: 600, language: 'en', direction: 'ltr' }
const arabic: TextStyle = { ...latin, language: 'ar', direction: 'rtl' }

async function shape(text: string, style: TextStyle) {
  return (await toParagraph(text, style)).shape(0, text.length)
}

describe('toParagraph', () => {
  test('joins the letters of Arabic', async () => {
    const joined = await shape('سلس', arabic)
    const apart = await shape('س ل س', arabic)
    expect(joined.glyphs).toHaveLength(3)
    // The first letter, which stands at the right, has another form than alone.
    expect(joined.glyphs.at(-1)?.outline).not.toBe(apart.glyphs.at(-1)?.outline)
    expect(joined.glyphs.at(-1)?.outline).not.toBe(joined.glyphs[0]?.outline)
  })

  test('joins letters over the end of a part, as a line would', async () => {
    const paragraph = await toParagraph('سلس', arabic)
    expect(paragraph.shape(0, 1).glyphs[0]?.outline).not.toBe(
      (await shape('س', arabic)).glyphs[0]?.outline,
    )
  })

  test('has numbers and Latin words from left to right within Arabic', async () => {
    const [ab] = [await shape('AB', latin)]
    const mixed = await shape('س AB', arabic)
    expect(mixed.glyphs.slice(0, 2).map(({ outline }) => outline)).toEqual(
      ab.glyphs.map(({ outline }) => outline),
    )
  })

  test.each([
    ['Latin', 'Zażółć gęślą jaźń'],
    ['Vietnamese', 'Đường phố'],
    ['Greek', 'Αθήνα'],
    ['Cyrillic', 'Ґанок і їжа'],
    ['Arabic', 'حريق في الميناء، ٢٠٢٥'],
    ['Japanese', '港の火災、「鎮火」へ。'],
    ['emoji', '⚽️🎉❤️'],
  ])('has every letter of %s, in either voice', async (_, text) => {
    for (const voice of ['serif', 'sans'] as const) {
      const { glyphs } = await shape(text, { ...latin, voice })
      const drawn = glyphs.filter(({ outline }) => outline.length > 0)
      const letters = Array.from(text).filter((letter) => /[\p{L}\p{N}\p{So}]/u.test(letter))
      expect(drawn.length).toBeGreaterThanOrEqual(letters.length)
    }
  })

  test('leaves out what no typeface has', async () => {
    expect((await shape('a\u{e000}b', latin)).glyphs).toHaveLength(2)
  })
})
