import type { LiveBlog } from '../archive/archive.ts'
import type { Site } from './site.ts'

/**
 * Makes something of a site once. What is kept hangs on the site, not on a module: compiled pages are
 * modules of their own, and are to share what the listing of outputs has made already.
 *
 * @param name of what is made; no two functions may have the same
 */
export function keepForSite<Made>(name: string, make: (site: Site) => Made): (site: Site) => Made {
  return (site) => {
    const kept = site.kept.get(name)
    if (kept !== undefined) return kept as Made
    const made = make(site)
    site.kept.set(name, made)
    return made
  }
}

/**
 * Keeps what a function makes of a live blog until it is asked about another one. The pages of a
 * live blog are made one after another and say the same of it at their heads; keeping it for all
 * live blogs would fill the memory.
 *
 * @param name of what is made; no two functions may have the same
 */
export function keepForLiveBlog<Made>(
  name: string,
  make: (site: Site, liveBlog: LiveBlog) => Made,
): (site: Site, liveBlog: LiveBlog) => Made {
  const lastOf = keepForSite(name, (): { of?: LiveBlog; made?: Made } => ({}))
  return (site, liveBlog) => {
    const last = lastOf(site)
    if (last.of === liveBlog && last.made !== undefined) return last.made
    const made = make(site, liveBlog)
    last.of = liveBlog
    last.made = made
    return made
  }
}
