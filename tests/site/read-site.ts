import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseHTML } from 'linkedom'

import { listFiles } from '../../src/build/list-files.ts'

/** A built page, read as a browser would. */
export interface BuiltPage {
  /** Below the output folder: `live/x/index.html`. */
  file: string
  /** The page's own path on its host: `/news/live/x/`. */
  path: string
  html: string
  document: Document
}

/** All pages of a built site, by file. */
export function readPages(out: string, base: string): BuiltPage[] {
  return listFiles(out)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => readPage(out, base, file))
}

/** One page of a built site. */
export function readPage(out: string, base: string, file: string): BuiltPage {
  const html = readFileSync(join(out, file), 'utf8')
  const { document } = parseHTML(html)
  return { file, path: base + file.replace(/index\.html$/, ''), html, document }
}

/** A link from one page to a place. */
export interface PageLink {
  from: string
  /** As written. */
  href: string
}

/** All that a page points to: links, pictures, style sheets, scripts. */
export function linksOf({ file, document }: BuiltPage): PageLink[] {
  const targets = [
    ...[...document.querySelectorAll('[href]')].map((element) => element.getAttribute('href')),
    ...[...document.querySelectorAll('[src]')].map((element) => element.getAttribute('src')),
    ...[...document.querySelectorAll('[srcset]')].flatMap((element) =>
      (element.getAttribute('srcset') ?? '').split(', ').map((source) => source.split(' ')[0]),
    ),
  ]
  return targets.flatMap((href) => (href == null ? [] : [{ from: file, href }]))
}
