import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** All files below a folder, `/`-separated, sorted by code units; none for a folder that is not there. */
export function listFiles(root: string, prefix = ''): string[] {
  let items
  try {
    items = readdirSync(join(root, prefix), { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  return items
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) =>
      item.isDirectory() ? listFiles(root, `${prefix}${item.name}/`) : [`${prefix}${item.name}`],
    )
}
