import type { Archive, Entry, LiveBlog } from '../archive/archive.ts'
import { resolveLink } from '../archive/resolve-link.ts'
import { type MarkdownContext, renderMarkdown } from '../markdown/render-markdown.ts'
import { Links } from '../views/links.ts'
import type { Site } from '../views/site.ts'
import { publishedPicture } from './pictures.ts'

/** How much rendered HTML is kept at hand, in UTF-16 units: entries of feeds are wanted again soon. */
const KEPT_HTML_LENGTH = 32_000_000

/** The site that an archive is published as. */
export function createSite(archive: Archive): Site {
  const links = new Links(archive.settings.url)
  const kept = new Map<Entry, string>()
  let keptLength = 0

  const keep = (entry: Entry, html: string) => {
    kept.set(entry, html)
    keptLength += html.length
    for (const [oldest, dropped] of kept) {
      if (keptLength <= KEPT_HTML_LENGTH) break
      kept.delete(oldest)
      keptLength -= dropped.length
    }
  }

  const site: Site = {
    archive,
    links,
    entryHtml(entry) {
      if (entry.withdrawn) return ''
      let html = kept.get(entry)
      if (html === undefined) {
        html = renderMarkdown(archive.readBody(entry), entryContext(site, entry))
        keep(entry, html)
      }
      return html
    },
    leadHtml: (liveBlog) =>
      renderMarkdown(archive.readBody(liveBlog), {
        kind: 'lead',
        idPrefix: 'lead',
        ...targets(site, liveBlog),
      }),
    picture(of, src) {
      const folder =
        'entries' in of ? `live-blogs/${of.slug}` : `live-blogs/${of.liveBlog}/${of.day}`
      const picture = archive.pictures.get(`${folder}/${src}`)
      return picture && publishedPicture(links, picture)
    },
  }
  return site
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
    'entries' in of
      ? { liveBlog: of.slug }
      : { liveBlog: of.liveBlog, day: of.day, name: of.name }
  return {
    resolveLink: (href) => {
      const target = resolveLink(site.archive, from, href)
      if (!target) return undefined
      return target.kind === 'entry' ? site.links.entry(target.entry) : site.links.to(target.path)
    },
    resolveImage: (src) => site.picture(of, src),
  }
}
