import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { ContentRoot } from '../../archive/read-document.ts'
import { CACHE } from '../build-place.ts'
import { placeName } from './check-content.ts'
import { git } from './git-changes.ts'

/**
 * The content folder as the next commit would have it, which is not always what lies on disk. It is kept
 * in a folder of ours from commit to commit, so that git writes only the files that have changed.
 *
 * @throws GitError when git cannot tell
 */
export function stagedContent(content: ContentRoot): ContentRoot {
  const place = join(CACHE, 'staged', placeName(content))
  const path = join(place, 'content')
  mkdirSync(path, { recursive: true })
  const folder = git(content.path, ['rev-parse', '--show-prefix']).trim()
  const tree = git(content.path, ['write-tree', `--prefix=${folder}`]).trim()
  const own = { GIT_INDEX_FILE: join(place, 'index'), GIT_WORK_TREE: path }
  git(content.path, ['read-tree', '--reset', '-u', tree], own)
  return { path, display: content.display }
}
