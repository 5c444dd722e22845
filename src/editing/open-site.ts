import { listContent } from '../archive/content-tree.ts'
import { type ContentRoot, readDocument } from '../archive/read-document.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { contentRoot, loadSiteFiles, type SiteFiles } from '../archive/site-files.ts'
import { didYouMean } from '../archive/suggest.ts'
import { type LiveBlogFrontMatter, liveBlogSchema } from '../model/live-blog.ts'
import type { Problem } from '../model/problem.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import { EditError } from './edit-error.ts'

/** A content folder that is about to be written to. Its live blogs are read when they are asked for. */
export interface OpenSite {
  root: ContentRoot
  siteFiles: SiteFiles
  settings: SiteSettings
  /** Slugs of the live blogs there are. */
  liveBlogs: readonly string[]
}

/** A live blog that is about to be written to. */
export interface OpenLiveBlog {
  slug: string
  timezone: string
  facts: LiveBlogFrontMatter
}

/**
 * Opens a content folder.
 *
 * @throws EditError with the problems of `site.yaml`, `topics.yaml` and `people.yaml`
 */
export function openSite(content: string): OpenSite {
  const root = contentRoot(content)
  const problems: Problem[] = []
  const tree = listContent(root.path)
  const siteFiles = loadSiteFiles(root, tree, problems)
  const { settings } = siteFiles
  if (!settings || problems.some(isError)) throw new EditError(formatProblems(problems))
  return { root, siteFiles, settings, liveBlogs: tree.liveBlogs }
}

/** @throws EditError when there is no such live blog, or with the problems of its `index.md` */
export function openLiveBlog({ root, settings, liveBlogs }: OpenSite, slug: string): OpenLiveBlog {
  if (!liveBlogs.includes(slug)) {
    throw new EditError(
      `There is no live blog "${slug}". ${didYouMean(slug, liveBlogs)}To start one: npm run new -- --live-blog "Title"`,
    )
  }
  const problems: Problem[] = []
  const { timezone } = settings
  const document = readDocument(root, `live-blogs/${slug}/index.md`, liveBlogSchema, problems, {
    timezone,
  })
  if (!document) throw new EditError(formatProblems(problems))
  return { slug, timezone: document.facts.timezone ?? timezone, facts: document.facts }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
