import { ChangedDuringBuild } from '../archive/read-body.ts'
import { type BuildOptions, type BuildResult, buildSite } from './build-site.ts'
import { BuildSession } from './build-session.ts'
import { buildPlace } from './build-place.ts'
import type { BuildProgress } from './progress.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { sourceDigest } from './source-key.ts'
import { liveBlogsAt, watchContent } from './changes/watch-content.ts'

/**
 * Builds the site, and builds it again whenever the content changes.
 *
 * @param onResult told of each build
 * @returns when the program itself has changed, which this process cannot follow
 * @throws what a build throws
 */
export async function watchSite(
  options: BuildOptions,
  progress: BuildProgress,
  onResult: (result: BuildResult) => void,
): Promise<void> {
  const session = new BuildSession()
  const source = sourceDigest(PROJECT_ROOT)
  let wake: () => void = () => undefined
  let isDue = true
  const { content } = buildPlace(options.content, options.out)
  const buildAgain = () => {
    isDue = true
    wake()
  }
  const watch = await watchContent(content, {
    onChange: (paths) => {
      session.note(liveBlogsAt(paths))
      buildAgain()
    },
    onUnknown: () => {
      session.forget()
      buildAgain()
    },
  })
  try {
    for (;;) {
      while (isDue) {
        isDue = false
        if (sourceDigest(PROJECT_ROOT) !== source) return
        try {
          onResult(await buildSite(options, progress, session))
        } catch (error) {
          // An editor saves again while a build is at work: what is then on disk is built at once.
          if (!(error instanceof ChangedDuringBuild)) throw error
          isDue = true
        }
      }
      await new Promise<void>((resolve) => {
        wake = resolve
        if (isDue) resolve()
      })
    }
  } finally {
    await watch.stop()
  }
}
