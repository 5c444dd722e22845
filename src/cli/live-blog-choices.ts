import { openLiveBlog, type OpenLiveBlog, type OpenSite } from '../editing/open-site.ts'
import type { Choice } from './ask.ts'

/** Live blogs to choose from, by their titles: those whose status is wanted. */
export function liveBlogChoices(
  site: OpenSite,
  isWanted: (status: OpenLiveBlog['facts']['status']) => boolean,
): Choice[] {
  return site.liveBlogs
    .map((slug) => openLiveBlog(site, slug))
    .filter(({ facts }) => isWanted(facts.status))
    .map(({ slug, facts }) => ({ value: slug, label: facts.title }))
}
