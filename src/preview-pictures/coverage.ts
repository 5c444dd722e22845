import type { Outline } from './font.ts'

/** An outline at a size, with its origin at a place; in pixels. */
export interface PlacedOutline {
  outline: Outline
  x: number
  y: number
  size: number
}

/** Memory that is zero whenever nothing is being filled, so that it need not be made each time. */
let memory = new Float32Array(0)

/**
 * How much of each pixel outlines cover. Each edge is told to the pixels that it goes through: how much
 * more of them, and of all to their right, is covered than of the neighbour on the left. Each row is
 * then added up from left to right.
 */
export class Coverage {
  readonly #width: number
  readonly #height: number
  /** The pixels that may be covered: those before the bottom and the right. */
  #top: number
  #bottom = 0
  #left: number
  #right = 0

  constructor(width: number, height: number) {
    this.#width = width
    this.#height = height
    this.#top = height
    this.#left = width
    if (memory.length < width * height) memory = new Float32Array(width * height)
  }

  add({ outline, x, y, size }: PlacedOutline): void {
    for (const points of outline) {
      for (let index = 0; index < points.length; index += 2) {
        const next = (index + 2) % points.length
        this.#addEdge(
          x + (points[index] ?? 0) * size,
          y + (points[index + 1] ?? 0) * size,
          x + (points[next] ?? 0) * size,
          y + (points[next + 1] ?? 0) * size,
        )
      }
    }
  }

  /**
   * Paints what is covered, on rows that begin with a byte that is no pixel, in shades by how much of a pixel is; after that nothing is.
   *
   * @param first what a pixel becomes that is covered least
   * @param shades how many there are, up to that of a pixel that is covered whole
   */
  paint(pixels: Uint8Array, first: number, shades: number): void {
    for (let y = this.#top; y < this.#bottom; y++) {
      const row = y * this.#width
      let sum = 0
      let shade = 0
      for (let at = row + this.#left; at < row + this.#right; at++) {
        const edge = memory[at] ?? 0
        if (edge !== 0) {
          memory[at] = 0
          sum += edge
          shade = Math.round(Math.min(1, Math.abs(sum)) * shades)
        }
        if (shade > 0) pixels[at + y + 1] = first + shade - 1
      }
    }
  }

  #addEdge(startX: number, startY: number, endX: number, endY: number): void {
    if (startY === endY) return
    const isDown = startY < endY
    const x0 = isDown ? startX : endX
    const y0 = Math.min(startY, endY)
    const x1 = isDown ? endX : startX
    const y1 = Math.max(startY, endY)
    const first = Math.max(0, Math.floor(y0))
    const last = Math.min(this.#height, Math.ceil(y1))
    this.#top = Math.min(this.#top, first)
    this.#bottom = Math.max(this.#bottom, last)
    const slope = (x1 - x0) / (y1 - y0)
    for (let row = first; row < last; row++) {
      const from = Math.max(row, y0)
      const to = Math.min(row + 1, y1)
      const a = this.#within(x0 + (from - y0) * slope)
      const b = this.#within(x0 + (to - y0) * slope)
      this.#addRowEdge(row, Math.min(a, b), Math.max(a, b), isDown ? to - from : from - to)
    }
  }

  #within(x: number): number {
    return Math.min(this.#width, Math.max(0, x))
  }

  /** @param depth how much of the row's height the edge spans; less than 0 for one that goes up */
  #addRowEdge(row: number, left: number, right: number, depth: number): void {
    const first = Math.floor(left)
    const last = Math.floor(right)
    this.#left = Math.min(this.#left, first)
    this.#right = Math.max(this.#right, Math.min(last + 2, this.#width))
    if (first === last) {
      const covered = first + 1 - (left + right) / 2
      this.#tell(row, first, depth * covered)
      this.#tell(row, first + 1, depth * (1 - covered))
      return
    }
    const depthAPixel = depth / (right - left)
    let passed = 0
    let told = 0
    for (let pixel = first; pixel <= last; pixel++) {
      const begin = Math.max(left, pixel)
      const end = Math.min(right, pixel + 1)
      const within = (end - begin) * depthAPixel
      const covered = passed + within * (pixel + 1 - (begin + end) / 2)
      this.#tell(row, pixel, covered - told)
      told = covered
      passed += within
    }
    this.#tell(row, last + 1, depth - told)
  }

  #tell(row: number, pixel: number, amount: number): void {
    if (pixel >= this.#width) return
    const at = row * this.#width + pixel
    memory[at] = (memory[at] ?? 0) + amount
  }
}
