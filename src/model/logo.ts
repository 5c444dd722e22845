import { createRequire } from 'node:module'

import type * as FastXmlParser from 'fast-xml-parser'
import { z } from 'zod'

/** The picture that stands for the site's name: an SVG. */
export interface Logo {
  svg: string
  /** In the picture's own units. */
  width: number
  height: number
}

const rootSchema = z.object({
  svg: z.object({
    viewBox: z.string().optional(),
    width: z.string().optional(),
    height: z.string().optional(),
  }),
})

/**
 * Reads `logo.svg`; `undefined` when it is no SVG picture, or does not tell its size: that of the view
 * box, or its own without a unit (SVG 2, sections 5.1.2 and 8.6).
 */
export function parseLogo(svg: string): Logo | undefined {
  // Loaded when there is a logo: forty modules that most builds do not need.
  const { XMLParser } = createRequire(import.meta.url)('fast-xml-parser') as typeof FastXmlParser
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
  const root = rootSchema.safeParse(parser.parse(svg))
  if (!root.success) return undefined
  const { viewBox, ...own } = root.data.svg
  const [, , inner = own.width, outer = own.height] = viewBox?.trim().split(/[\s,]+/) ?? []
  const width = Number(inner)
  const height = Number(outer)
  return width > 0 && height > 0 ? { svg, width, height } : undefined
}
