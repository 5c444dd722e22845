import type { Entry, LiveBlog } from '../archive/archive.ts'
import { writeTime } from '../editing/write-time.ts'
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts'
import { escapeHtml } from '../markdown/escape-html.ts'
import type { Instant } from '../model/timestamp.ts'
import { toZoned } from '../model/zoned-time.ts'
import type { Site } from '../views/site.ts'
import type { Thing } from './export-posting.ts'

/**
 * A live blog as one HTML page that stands alone: its entries oldest first, each an `article` with the
 * fragment of its permalink's page for an id, and the posting as JSON-LD. Addresses are absolute.
 */
export function toExportedPage(site: Site, liveBlog: LiveBlog, posting: Thing): string {
  const { links, archive } = site
  const cover = links.absolute(links.cover(liveBlog.slug))
  const json = JSON.stringify({ '@context': 'https://schema.org', ...posting })
  return `<!doctype html>
<html lang="${escapeHtml(archive.settings.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(liveBlog.title)}</title>
<link rel="canonical" href="${escapeHtml(cover)}">
<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>
</head>
<body>
<main>
<h1>${escapeHtml(liveBlog.title)}</h1>
<p>${escapeHtml(liveBlog.description)}</p>
${withAbsoluteUrls(site.leadHtml(liveBlog), links.origin, cover)}
${liveBlog.entries.map((entry) => articleOf(site, liveBlog, entry)).join('\n')}
</main>
</body>
</html>
`
}

function articleOf(site: Site, { timezone }: LiveBlog, entry: Entry): string {
  const { links } = site
  const { day, name, title, withdrawn, corrections } = entry
  const timeOf = (instant: Instant) => {
    const zoned = toZoned(instant, timezone)
    return `<p><time datetime="${writeTime(instant, timezone)}">${zoned.day} ${zoned.clock}</time></p>`
  }
  const parts = withdrawn
    ? [timeOf(withdrawn.timestamp), `<p>${escapeHtml(withdrawn.reason)}</p>`]
    : [
        ...(title === undefined ? [] : [`<h2>${escapeHtml(title)}</h2>`]),
        pictureOf(site, entry),
        site.entryHtml(entry),
        ...corrections.map(
          ({ timestamp, text }) => `<aside>${timeOf(timestamp)}<p>${escapeHtml(text)}</p></aside>`,
        ),
      ]
  const html = `${timeOf(entry.timestamp)}\n${parts.filter(Boolean).join('\n')}`
  const permalink = links.absolute(links.entry(entry))
  return `<article id="at-${day}-${name}">\n${withAbsoluteUrls(html, links.origin, permalink)}\n</article>`
}

function pictureOf(site: Site, entry: Entry): string {
  const picture = entry.image && site.picture(entry, entry.image.src)
  if (!entry.image || !picture) return ''
  const { alt, credit } = entry.image
  const caption = credit === undefined ? '' : `<figcaption>${escapeHtml(credit)}</figcaption>`
  return `<figure><img src="${picture.src}" alt="${escapeHtml(alt)}">${caption}</figure>`
}
