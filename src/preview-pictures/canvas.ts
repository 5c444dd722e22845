import { Coverage, type PlacedOutline } from './coverage.ts'

/** How many shades between the ground and an ink there are at the edge of a letter. */
const SHADES = 31

let memory = new Uint8Array(0)

/** Memory that is all zero; the same each time, since to make it anew takes as long as to fill it. */
function clean(length: number): Uint8Array {
  if (memory.length < length) memory = new Uint8Array(length)
  return memory.subarray(0, length).fill(0)
}

/** As many as a byte can tell apart. */
const MOST_COLOURS = 256

export type Colour = readonly [red: number, green: number, blue: number]

/**
 * A picture of few colours: a ground, inks with the shades between them and the ground, and colours
 * of its own. It is a tenth of the work that a picture of any colours would be, to draw and to write.
 *
 * Until it has been written, no other may be begun: their memory is the same.
 */
export class Canvas {
  readonly width: number
  readonly height: number
  /**
   * Row by row, for each pixel its place in the palette. Each row begins with a byte more, 0, which PNG
   * takes for the name of no filter.
   */
  readonly pixels: Uint8Array
  readonly #ground: Colour
  readonly #palette: Colour[]
  readonly #inks = new Map<string, number>()

  constructor(width: number, height: number, ground: Colour) {
    this.width = width
    this.height = height
    this.pixels = clean((width + 1) * height)
    this.#ground = ground
    this.#palette = [ground]
  }

  get palette(): readonly Colour[] {
    return this.#palette
  }

  /** Fills a rectangle, whose sides lie between pixels. */
  fillRect(left: number, top: number, width: number, height: number, ink: Colour): void {
    const full = this.#shadesOf(ink) + SHADES - 1
    for (let y = top; y < top + height; y++) {
      const start = this.#indexOf(left, y)
      this.pixels.fill(full, start, start + width)
    }
  }

  /** Fills outlines, with smooth edges. Those that overlap are one shape. */
  fill(shapes: readonly PlacedOutline[], ink: Colour): void {
    const coverage = new Coverage(this.width, this.height)
    for (const shape of shapes) coverage.add(shape)
    coverage.paint(this.pixels, this.#shadesOf(ink), SHADES)
  }

  /**
   * Takes over a picture of any colours. Where it has more than there is room for in the palette,
   * those that are nearly the same become one. To be called when all inks are in use.
   *
   * @param picture red, green, blue and opacity of each pixel
   */
  place(left: number, top: number, picture: Uint8Array, width: number): void {
    const colours: Colour[] = []
    for (let at = 0; at < picture.length; at += 4) {
      const [red = 0, green = 0, blue = 0, opacity = 0] = picture.subarray(at, at + 4)
      colours.push(mix(this.#ground, [red, green, blue], opacity / 255))
    }
    const room = MOST_COLOURS - this.#palette.length
    let step = 1
    while (new Set(colours.map((colour) => coarsely(colour, step).join())).size > room) step *= 2
    const places = new Map<string, number>()
    colours.forEach((colour, index) => {
      const coarse = coarsely(colour, step)
      const name = coarse.join()
      let place = places.get(name)
      if (place === undefined) {
        place = this.#palette.push(coarse) - 1
        places.set(name, place)
      }
      const x = left + (index % width)
      const y = top + Math.floor(index / width)
      if (x < this.width && y < this.height) this.pixels[this.#indexOf(x, y)] = place
    })
  }

  #indexOf(x: number, y: number): number {
    return y * (this.width + 1) + 1 + x
  }

  #shadesOf(ink: Colour): number {
    const name = ink.join()
    let first = this.#inks.get(name)
    if (first === undefined) {
      first = this.#palette.length
      this.#inks.set(name, first)
      for (let shade = 1; shade <= SHADES; shade++) {
        this.#palette.push(mix(this.#ground, ink, shade / SHADES))
      }
    }
    return first
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (channel: 0 | 1 | 2) =>
    Math.round(from[channel] + (to[channel] - from[channel]) * share)
  return [part(0), part(1), part(2)]
}

/** The nearest colour whose channels are whole numbers of steps; white stays white. */
function coarsely(colour: Colour, step: number): Colour {
  const part = (channel: 0 | 1 | 2) => Math.min(255, Math.round(colour[channel] / step) * step)
  return [part(0), part(1), part(2)]
}
