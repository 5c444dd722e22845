import { statSync } from 'node:fs'
import { join } from 'node:path'

import { listFiles } from '../../src/build/list-files.ts'
import { type PageType, pageTypes } from './page-types.ts'

/** One page of each kind of a built site. */
export function readPageTypes(out: string): PageType[] {
  return pageTypes(listFiles(out).map((file) => ({ file, size: statSync(join(out, file)).size })))
}
