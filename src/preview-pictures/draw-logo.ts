import type { Logo } from '../model/logo.ts'

/** Red, green, blue and opacity of each pixel. */
export interface DrawnLogo {
  pixels: Uint8Array
  width: number
  height: number
}

/** By the logo's text: a site has one. */
const drawn = new Map<string, Promise<DrawnLogo>>()

/** Draws a logo as large as a room allows. It is drawn once. */
export function drawLogo(logo: Logo, room: { width: number; height: number }): Promise<DrawnLogo> {
  let drawing = drawn.get(logo.svg)
  if (!drawing) drawn.set(logo.svg, (drawing = draw(logo, room)))
  return drawing
}

/** What SVG takes a pixel for, in dots an inch. */
const DENSITY = 72
const MOST_DENSITY = 10_000

async function draw(
  { svg, width, height }: Logo,
  room: { width: number; height: number },
): Promise<DrawnLogo> {
  // Loaded when there is a logo: the library is a large one.
  const { default: sharp } = await import('sharp')
  const scale = Math.min(room.width / width, room.height / height)
  const density = Math.min(MOST_DENSITY, Math.max(1, DENSITY * scale))
  const { data, info } = await sharp(Buffer.from(svg), { density })
    .resize({ ...room, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height }
}
