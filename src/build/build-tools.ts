import type { BuildPlace } from './build-place.ts'
import type { StateStore } from './changes/kept-state.ts'
import type { BuildProgress } from './progress.ts'
import type { WorkThreads } from './threads/work-threads.ts'

/** What a build works with. */
export interface BuildTools {
  place: BuildPlace
  threads: WorkThreads
  store: StateStore
  progress: BuildProgress
  /** Whether to make the search index. */
  search: boolean
  /** What the state follows from. */
  key: string
  /** Whether only a part of the site is made: pages of live blogs, and no others. */
  isPart: boolean
}
