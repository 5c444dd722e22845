import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { parseHTML } from 'linkedom'

/** What a browser loads of a page, in bytes as a host sends them (gzip); fonts and pictures apart. */
export interface CompressedSize {
  html: number
  css: number
  script: number
}

/**
 * @param out the built site
 * @param file the page below it: `live/x/index.html`
 * @param base the site's base path
 */
export function compressedSize(out: string, file: string, base: string): CompressedSize {
  const html = readFileSync(join(out, file))
  const { document } = parseHTML(html.toString())
  const sumOf = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)]
      .map((element) => element.getAttribute(attribute) ?? '')
      .map((path) => gzipSync(readFileSync(join(out, path.slice(base.length)))).length)
      .reduce((sum, size) => sum + size, 0)
  const inline = [...document.querySelectorAll('script:not([src]):not([type$="json"])')]
    .map((element) => gzipSync(element.textContent).length)
    .reduce((sum, size) => sum + size, 0)
  return {
    html: gzipSync(html).length,
    css: sumOf('link[rel="stylesheet"]', 'href'),
    script: sumOf('script[src]', 'src') + inline,
  }
}
