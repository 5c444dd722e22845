import { readFileSync } from 'node:fs'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { parseLogo } from '../../src/model/logo.ts'
import { COLOURS, drawPreview } from '../../src/preview-pictures/draw-preview.ts'
import { ACCENT } from '../../src/views/accent.ts'
import type { PreviewView } from '../../src/views/preview-picture.ts'

const view: PreviewView = {
  language: 'en',
  direction: 'ltr',
  site: { title: 'The Quay', language: 'en', direction: 'ltr' },
  accent: '#0b5d1e',
  kicker: 'Live',
  title: 'Fire in the harbour',
  lead: '22 updates over 2 days',
  when: '6–7 December 2025',
}

/** The colour of a pixel, `#rrggbb`. */
async function pixels(of: PreviewView): Promise<(x: number, y: number) => string> {
  const { data, info } = await sharp(await drawPreview(of))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.channels]).toEqual([1200, 630, 3])
  return (x, y) => `#${data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3).toString('hex')}`
}

/** The first and the last column in which anything stands between two rows. */
async function extent(of: PreviewView, top: number, bottom: number): Promise<[number, number]> {
  const at = await pixels(of)
  const columns = Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
    Array.from({ length: bottom - top }, (_, y) => top + y).some((y) => at(x, y) !== COLOURS.paper),
  )
  return [columns[0] ?? -1, columns.at(-1) ?? -1]
}

const TITLE = [210, 480] as const

describe('drawPreview', () => {
  test('has the site’s accent at its head, and the colours of the pages', async () => {
    const at = await pixels(view)
    expect(at(600, 5)).toBe('#0b5d1e')
    expect(at(5, 300)).toBe('#ffffff')
    expect(at(600, 501)).toBe('#17171a')
    const tokens = readFileSync('src/styles/tokens.css', 'utf8')
    const light = tokens.slice(0, tokens.indexOf('@media'))
    for (const [name, colour] of Object.entries({ ...COLOURS, paper: '#fff', accent: ACCENT })) {
      const token = name === 'activity' ? 'level-2' : name
      expect(light).toContain(`--${token}: ${colour};`)
    }
  })

  test('gives the same bytes for the same view, at less than 100 kB', async () => {
    const [once, again] = [await drawPreview(view), await drawPreview({ ...view })]
    expect(once.equals(again)).toBe(true)
    expect(once.length).toBeLessThan(100_000)
    expect((await drawPreview({ ...view, lead: '23 updates over 2 days' })).equals(once)).toBe(
      false,
    )
  })

  test('keeps a title of any length within its margins', async () => {
    const titles = [
      'Flood',
      'Fire in the harbour: what is known so far. '.repeat(20),
      'https://example.org/'.padEnd(400, 'path'),
      '港の火災、鎮火へ向かう'.repeat(20),
    ]
    for (const title of titles) {
      const [first, last] = await extent({ ...view, title }, ...TITLE)
      expect(first).toBeGreaterThan(66)
      expect(last).toBeLessThan(1134)
    }
  })

  test('begins on the right where the language is read from there', async () => {
    const title = 'حريق في الميناء'
    const [, last] = await extent({ ...view, language: 'ar', direction: 'rtl', title }, ...TITLE)
    expect(last).toBeGreaterThan(1110)
  })

  test('draws the activity, the last stretch at the end of the line', async () => {
    const activity = {
      length: 5,
      bars: [
        { index: 0, share: 0.5 },
        { index: 4, share: 1 },
      ],
    }
    const at = await pixels({ ...view, activity })
    expect([at(1115, 530), at(1115, 585)]).toEqual([COLOURS.activity, COLOURS.activity])
    expect([at(1051, 530), at(1051, 585)]).toEqual([COLOURS.paper, COLOURS.activity])
    const rtl = await pixels({ ...view, activity, direction: 'rtl' })
    expect(rtl(75, 530)).toBe(COLOURS.activity)
  })

  test('draws the logo in its own colours in place of the site’s name', async () => {
    const logo = parseLogo(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path fill="#2244cc" d="M0 0h20v10H0z"/></svg>',
    )
    if (!logo) throw new Error('no logo')
    const at = await pixels({ ...view, site: { ...view.site, logo } })
    expect(at(100, 80)).toBe('#2244cc')
    expect([at(72 + 111, 53), at(72 + 113, 80)]).toEqual(['#2244cc', '#ffffff'])
  })
})
