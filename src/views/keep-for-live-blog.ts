import type { LiveBlog } from '../archive/archive.ts'
import type { Site } from './site.ts'

/**
 * Keeps what a function makes of a live blog until it is asked about another one. The pages of a
 * live blog are made one after another and say the same of it at their heads; keeping it for all
 * live blogs would fill the memory.
 */
export function keepForLiveBlog<Made>(
  make: (site: Site, liveBlog: LiveBlog) => Made,
): (site: Site, liveBlog: LiveBlog) => Made {
  let kept: { site: Site; liveBlog: LiveBlog; made: Made } | undefined
  return (site, liveBlog) => {
    if (kept?.liveBlog !== liveBlog || kept.site !== site) {
      kept = { site, liveBlog, made: make(site, liveBlog) }
    }
    return kept.made
  }
}
