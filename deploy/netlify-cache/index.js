/**
 * A build plugin of Netlify, which keeps only node_modules by itself: brings back what the last build
 * left, and keeps what this one leaves.
 *
 * @typedef {{ restore(paths: string[]): Promise<boolean>, save(paths: string[]): Promise<boolean> }} Cache
 */

const PATHS = ['.cache/builds', '.cache/compiled', 'dist']

/** @param {{ utils: { cache: Cache } }} build */
export async function onPreBuild({ utils }) {
  await utils.cache.restore(PATHS)
}

/** @param {{ utils: { cache: Cache } }} build */
export async function onPostBuild({ utils }) {
  await utils.cache.save(PATHS)
}
