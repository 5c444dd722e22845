import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { listFiles } from '../../src/build/list-files.ts'

const COMPRESSED = /\.(?:html|css|js|json|svg|xml|txt)$/

/**
 * A copy of a site with each text beside itself as `.gz`, as `serveFolder` sends it and hosts do.
 *
 * @returns the folder of the copy
 */
export function compressedCopy(out: string): string {
  const copy = `${out}-compressed`
  rmSync(copy, { recursive: true, force: true })
  cpSync(out, copy, { recursive: true })
  for (const file of listFiles(copy).filter((name) => COMPRESSED.test(name))) {
    writeFileSync(join(copy, `${file}.gz`), gzipSync(readFileSync(join(copy, file))))
  }
  return copy
}
