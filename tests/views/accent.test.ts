import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'

import { accentCss, accentView, GROUNDS } from '../../src/views/accent.ts'

describe('accentView', () => {
  test('leaves a colour that can be read, and makes it lighter for dark screens', () => {
    expect(accentView('#A3142E')).toEqual({ light: '#a3142e', dark: '#e65a63' })
  })

  test.each([
    ['#ffe100', { light: '#7e6e00', dark: '#ffe100' }],
    ['#000000', { light: '#000000', dark: '#898989' }],
    ['#ffffff', { light: '#6f6f6f', dark: '#ffffff' }],
  ])('makes %s legible in both schemes', (accent, view) => {
    expect(accentView(accent)).toEqual(view)
  })

  test('stands out from what it stands on, whatever the colour', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, (accent) => {
        const view = accentView(accent)
        for (const scheme of ['light', 'dark'] as const) {
          for (const ground of GROUNDS[scheme]) {
            expect(wcagContrast(view[scheme], ground)).toBeGreaterThanOrEqual(4.5)
          }
        }
      }),
    )
  })
})

test('the grounds are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const [light = '', dark = ''] = tokens.split('@media')
  for (const [css, [paper, tint]] of [
    [light.replace('#fff;', '#ffffff;'), GROUNDS.light],
    [dark, GROUNDS.dark],
  ] as const) {
    expect(css).toContain(`--paper: ${paper};`)
    expect(css).toContain(`--tint: ${tint};`)
  }
})

test('the style sheet has the colour of links and of the lines below them', () => {
  expect(accentCss({ light: '#0b5394', dark: '#6aa8e0' })).toBe(
    ':root{--accent:#0b5394;--link-line:#0b53948c}@media (prefers-color-scheme:dark){:root{--accent:#6aa8e0;--link-line:#6aa8e08c}}',
  )
})
