import { compressedSize } from '../../tests/browser/compressed-size.ts'
import { readPageTypes } from '../../tests/browser/read-page-types.ts'

/** What pages may weigh, compressed; search brings an engine of its own. */
export const BUDGET = { html: 40_960, css: 10_240, script: 6144 } as const

/**
 * Weighs one page of each kind.
 *
 * @param tell is told each page's sizes
 * @returns what is too heavy, a line each; HTML is held to its budget for up to 100 entries
 */
export function auditSizes(out: string, base: string, tell: (line: string) => void): string[] {
  return readPageTypes(out).flatMap(({ name, path }) => {
    const file = path.endsWith('.html') ? path : `${path}index.html`
    const size = compressedSize(out, file, base)
    tell(`  ${name}: HTML ${size.html}, CSS ${size.css}, script ${size.script} bytes`)
    return (['html', 'css', 'script'] as const)
      .filter((part) => size[part] > BUDGET[part] && !(name === 'search' && part !== 'html'))
      .map((part) => `${name} ${path}: ${part} is ${size[part]} bytes, more than ${BUDGET[part]}`)
  })
}
