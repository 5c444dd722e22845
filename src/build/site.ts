import type { Archive, Entry, LiveBlog } from '../archive/archive.ts'
import { resolveLink } from '../archive/resolve-link.ts'
import type { MarkdownContext } from '../markdown/markdown-context.ts'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { Links } from '../views/links.ts'
import { Recent } from '../views/recent.ts'
import type { Preview, Site } from '../views/site.ts'
import { publishedPicture } from './files/published-picture.ts'

/** How many entries’ text and HTML are kept at hand: covers, days, feeds and data show the same ones. */
const RECENT_BODIES = 8000

/**
 * The site that an archive is published as.
 *
 * @param preview when it is shown to editors alone
 */
export function createSite(archive: Archive, preview?: Preview): Site {
  const links = new Links(archive.settings.url)
  const bodies = new Recent<Entry, string>(RECENT_BODIES)
  const sources = new Recent<Entry | LiveBlog, string>(RECENT_BODIES)

  const site: Site = {
    archive,
    links,
    ...(preview && { preview }),
    kept: new Map(),
    markdown: (of) => sources.get(of, () => archive.readBody(of)),
    entryHtml: (entry) =>
      entry.withdrawn
        ? ''
        : bodies.get(entry, () => renderMarkdown(site.markdown(entry), entryContext(site, entry))),
    leadHtml: (liveBlog) =>
      renderMarkdown(site.markdown(liveBlog), {
        kind: 'lead',
        idPrefix: 'lead',
        ...targets(site, liveBlog),
      }),
    bodyKey: (of) => {
      const links = of.links.map((href) => targets(site, of).resolveLink(href) ?? '')
      return [of.digest, ...picturesBeside(site, of), ...links].join(' ')
    },
    picture(of, src) {
      const picture = archive.picture(`${folderOf(of)}/${src}`)
      return picture && publishedPicture(links, picture)
    },
  }
  return site
}

function folderOf(of: Entry | LiveBlog): string {
  return 'entries' in of ? `live-blogs/${of.slug}` : `live-blogs/${of.liveBlog}/${of.day}`
}

/** The pictures in the folder of a body, each with the hash of its bytes. */
function picturesBeside({ archive }: Site, of: Entry | LiveBlog): string[] {
  const liveBlog = 'entries' in of ? of : archive.liveBlog(of.liveBlog)
  const folder = `${folderOf(of)}/`
  return (liveBlog?.pictures ?? [])
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, digest }) => `${path}=${digest}`)
}

function entryContext(site: Site, entry: Entry): MarkdownContext {
  // Ids hold the day too, since a cover tells several days on one page.
  return { kind: 'entry', idPrefix: `in-${entry.day}-${entry.name}`, ...targets(site, entry) }
}

function targets(
  site: Site,
  of: Entry | LiveBlog,
): Pick<MarkdownContext, 'resolveLink' | 'resolveImage'> {
  const from =
    'entries' in of ? { liveBlog: of.slug } : { liveBlog: of.liveBlog, day: of.day, name: of.name }
  return {
    resolveLink: (href) => {
      const target = resolveLink(site.archive, from, href)
      if (!target) return undefined
      return target.kind === 'entry' ? site.links.entry(target.entry) : site.links.to(target.path)
    },
    resolveImage: (src) => site.picture(of, src),
  }
}
