/** A kind of page that a site has, with one that stands for it. */
export interface PageType {
  name: string
  /** Of the page, below the site's address: `live/x/`. */
  path: string
}

/** The files of each kind of page, below the output folder. */
const FILES: readonly (readonly [name: string, RegExp])[] = [
  ['home', /^index\.html$/],
  ['cover', /^live\/[^/]+\/index\.html$/],
  ['day', /^live\/[^/]+\/[\d-]+\/index\.html$/],
  ['share', /^live\/[^/]+\/[\d-]+\/[^/]+\/index\.html$/],
  ['topics', /^topics\/index\.html$/],
  ['topic', /^topics\/[^/]+\/index\.html$/],
  ['person', /^people\/[^/]+\/index\.html$/],
  ['archive', /^archive\/index\.html$/],
  ['year', /^archive\/\d{4}\/index\.html$/],
  ['month', /^archive\/\d{4}\/\d{2}\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['corrections', /^corrections\/index\.html$/],
  ['feeds', /^feeds\/index\.html$/],
  ['not-found', /^404\.html$/],
]

/**
 * One page of each kind that a site has: the largest, since it shows the most.
 *
 * @param files the site's files below the output folder, each with its size
 */
export function pageTypes(files: readonly { file: string; size: number }[]): PageType[] {
  return FILES.flatMap(([name, pattern]) => {
    const [largest] = files
      .filter(({ file }) => pattern.test(file))
      .sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1))
    return largest ? [{ name, path: largest.file.replace(/index\.html$/, '') }] : []
  })
}
