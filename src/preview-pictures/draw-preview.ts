import { PREVIEW_HEIGHT, PREVIEW_WIDTH, type PreviewView } from '../views/preview-picture.ts'
import { Canvas, type Colour } from './canvas.ts'
import { drawLogo } from './draw-logo.ts'
import { toPng } from './png.ts'
import { type Room, setText, type SetText } from './set-text.ts'
import type { TextStyle } from './shape-text.ts'

const MARGIN = 72
const INNER = PREVIEW_WIDTH - 2 * MARGIN

/** The colours of the pages, in their light scheme. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#17171a',
  muted: '#5c5b60',
  hairline: '#d9d7d2',
  activity: '#b5afa4',
} as const

const ROOMS = {
  site: { width: INNER, sizes: [[32, 1]] },
  kicker: { width: INNER, sizes: [[30, 1]] },
  title: {
    width: INNER,
    sizes: [
      [104, 1],
      [92, 2],
      [80, 3],
      [70, 3],
      [62, 4],
      [52, 5],
    ],
  },
  foot: { width: INNER, sizes: [[30, 1]] },
  footBesideActivity: { width: 680, sizes: [[30, 1]] },
} as const satisfies Record<string, Room>

/** The room for a logo, and the middle of it from the top. */
const LOGO = { width: 480, height: 56, middle: 80 }

/** Where things stand, from the top. */
const EDGE = 12
const SITE_BASE = 92
const HAIRLINE = 126
const KICKER_BASE = 186
const TITLE_TOP = 206
/** Of the title, in ems: from its top to its first base line, and from line to line. */
const ASCENT = 0.84
const LEADING = 1.1
const RULE = 500
const LEAD_BASE = 550
const WHEN_BASE = 590
const ACTIVITY = { width: 320, height: 66, base: 590 }

/** Draws a preview as PNG. The same view gives the same bytes. */
export async function drawPreview(view: PreviewView): Promise<Buffer> {
  const { language, direction, site, activity, accent } = view
  const isRtl = direction === 'rtl'
  const serif: TextStyle = { voice: 'serif', weight: 600, language, direction }
  const bold: TextStyle = { ...serif, voice: 'sans' }
  const siteStyle = { ...serif, language: site.language, direction: site.direction }
  const foot = activity ? ROOMS.footBesideActivity : ROOMS.foot
  const logo = site.logo && (await drawLogo(site.logo, LOGO))
  const name = await setText(logo ? '' : site.title, siteStyle, ROOMS.site)
  const kicker = await setText(view.kicker, bold, ROOMS.kicker)
  const title = await setText(view.title, serif, ROOMS.title)
  const lead = await setText(view.lead, bold, foot)
  const when = await setText(view.when, { ...bold, weight: 400 }, foot)

  const canvas = new Canvas(PREVIEW_WIDTH, PREVIEW_HEIGHT, toColour(COLOURS.paper))
  const put = (text: SetText, base: number, colour: string) => {
    putText(canvas, text, base, toColour(colour), isRtl)
  }
  canvas.fillRect(0, 0, PREVIEW_WIDTH, EDGE, toColour(accent))
  put(name, SITE_BASE, COLOURS.ink)
  canvas.fillRect(MARGIN, HAIRLINE, INNER, 2, toColour(COLOURS.hairline))
  put(kicker, KICKER_BASE, accent)
  put(title, TITLE_TOP + title.size * ASCENT, COLOURS.ink)
  canvas.fillRect(MARGIN, RULE, INNER, 3, toColour(COLOURS.ink))
  put(lead, LEAD_BASE, COLOURS.ink)
  put(when, WHEN_BASE, COLOURS.muted)
  if (activity) drawActivity(canvas, activity, isRtl)
  if (logo) {
    // Last, since its colours take what room the inks leave.
    const left = isRtl ? PREVIEW_WIDTH - MARGIN - logo.width : MARGIN
    canvas.place(left, LOGO.middle - Math.round(logo.height / 2), logo.pixels, logo.width)
  }
  return toPng(canvas)
}

function putText(
  canvas: Canvas,
  { size, lines }: SetText,
  firstBase: number,
  colour: Colour,
  isRtl: boolean,
): void {
  lines.forEach(({ width, glyphs }, index) => {
    const start = isRtl ? PREVIEW_WIDTH - MARGIN - width * size : MARGIN
    const base = Math.round(firstBase + index * size * LEADING)
    canvas.fill(
      glyphs.map(({ outline, x, y }) => ({
        outline,
        x: start + x * size,
        y: base + y * size,
        size,
      })),
      colour,
    )
  })
}

function drawActivity(
  canvas: Canvas,
  { length, bars }: NonNullable<PreviewView['activity']>,
  isRtl: boolean,
): void {
  const step = Math.max(3, Math.min(16, Math.floor(ACTIVITY.width / length)))
  const width = step * length
  const start = isRtl ? MARGIN : PREVIEW_WIDTH - MARGIN - width
  for (const { index, share } of bars) {
    const height = Math.max(4, Math.round(share * ACTIVITY.height))
    const place = isRtl ? length - 1 - index : index
    canvas.fillRect(
      start + place * step,
      ACTIVITY.base - height,
      Math.max(2, step - 3),
      height,
      toColour(COLOURS.activity),
    )
  }
}

function toColour(hex: string): Colour {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}
