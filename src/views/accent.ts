import { clampChroma, converter, formatHex, wcagContrast } from 'culori'

/** A colour for each scheme, `#rrggbb`. */
export interface AccentView {
  light: string
  dark: string
}

/** What words in the accent colour stand on: `--paper` and `--tint` of each scheme. */
export const GROUNDS = {
  light: ['#ffffff', '#f6f4ef'],
  dark: ['#161513', '#211f1c'],
} as const

/** The accent colour of a site that chooses none: `--accent` of the light scheme. */
export const ACCENT = '#a3142e'

/** WCAG 2.2, 1.4.3, with a little over for rounding. */
const CONTRAST = 4.55
const STEP = 0.01

const toOklch = converter('oklch')

/** A site's accent colour, made darker or lighter until it can be read in either scheme. */
export function accentView(accent: string): AccentView {
  return {
    light: legible(accent, GROUNDS.light, -STEP),
    dark: legible(accent, GROUNDS.dark, STEP),
  }
}

/** The nearest colour of the same hue that stands out enough; black and white always do. */
function legible(accent: string, grounds: readonly string[], step: number): string {
  const colour = toOklch(accent)
  let hex = accent.toLowerCase()
  if (!colour) return hex
  while (grounds.some((ground) => wcagContrast(hex, ground) < CONTRAST)) {
    colour.l += step
    hex = formatHex(clampChroma(colour, 'oklch'))
  }
  return hex
}

/** The same as a style sheet, which goes before the site's own colours. */
export function accentCss({ light, dark }: AccentView): string {
  const tokens = (colour: string) => `:root{--accent:${colour};--link-line:${colour}8c}`
  return `${tokens(light)}@media (prefers-color-scheme:dark){${tokens(dark)}}`
}
