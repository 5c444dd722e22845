import { hash } from 'node:crypto'

/** One of several parts that a site is built in, each on a machine of its own: `2/7`. */
export interface Part {
  /** From 1. */
  index: number
  count: number
}

/** @returns `undefined` when the text names no part: `0/7`, `8/7`, `two` */
export function parsePart(text: string): Part | undefined {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  const part = { index: Number(index), count: Number(count) }
  return index !== undefined && part.index <= part.count ? part : undefined
}

/** Whether a live blog belongs to a part. It follows from its slug and the number of parts alone. */
export function isInPart(slug: string, { index, count }: Part): boolean {
  const number = parseInt(hash('sha256', slug, 'hex').slice(0, 12), 16)
  return number % count === index - 1
}

/** The name of a part's folder. */
export function partName({ index, count }: Part): string {
  return `${index}-of-${count}`
}
