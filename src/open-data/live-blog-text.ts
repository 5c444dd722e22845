import type { Entry, LiveBlog } from '../archive/archive.ts'
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts'
import { safeMarkdown } from '../markdown/safe-markdown.ts'
import { type EntryView, entryView, pictureView, type PictureView } from '../views/entry.ts'
import { liveBlogFacts } from '../views/live-blog-facts.ts'
import type { Site } from '../views/site.ts'
import { formatDay } from '../views/dates.ts'
import { groupByDay } from '../views/timeline.ts'

/** A live blog as one readable text in Markdown: its facts, its lead article, and every entry, oldest first. */
export function toLiveBlogText(site: Site, liveBlog: LiveBlog): string {
  const { title, description, language, kicker, extent, zone, byline } = liveBlogFacts(
    site,
    liveBlog,
  )
  const url = site.links.absolute(site.links.cover(liveBlog.slug))
  const picture = pictureView(site, liveBlog)
  const parts = [
    `# ${plain(title)}`,
    plain(description),
    [
      `- ${plain(kicker)} – ${plain(extent)}`,
      `- ${plain(zone)}`,
      ...(byline.length > 0 ? [`- ${byline.map(({ name }) => plain(name)).join(', ')}`] : []),
      `- <${url}>`,
    ].join('\n'),
    ...(picture ? [pictureText(site, picture)] : []),
    safeMarkdown(site.markdown(liveBlog), () =>
      withAbsoluteUrls(site.leadHtml(liveBlog), site.links.origin, url),
    ),
  ]
  for (const [day, entries] of groupByDay(liveBlog.entries)) {
    parts.push(`## ${plain(formatDay(day, language, 'full'))}`)
    for (const entry of entries) {
      parts.push(...entryParts(site, entry, entryView(site, liveBlog, entry)))
    }
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function entryParts(site: Site, entry: Entry, view: EntryView): string[] {
  const { time, title, label, withdrawn, picture, corrections, byline, permalink } = view
  const url = site.links.absolute(permalink)
  const words = [label, title].filter((word) => word !== undefined).map(plain)
  return [
    `### ${[`[${time.clock}](<${url}>)`, ...words].join(' – ')}`,
    withdrawn
      ? `*${plain(withdrawn.reason)}*`
      : safeMarkdown(site.markdown(entry), () =>
          withAbsoluteUrls(view.html, site.links.origin, url),
        ),
    ...(picture ? [pictureText(site, picture)] : []),
    ...corrections.map(
      ({ word, time: at, text }) => `**${plain(word)}, ${plain(at.date)}:** ${plain(text)}`,
    ),
    ...(byline.length > 0 ? [byline.map(({ name }) => plain(name)).join(', ')] : []),
  ]
}

function pictureText({ links }: Site, { src, alt, credit }: PictureView): string {
  const image = `![${plain(alt)}](<${links.absolute(src)}>)`
  return credit === undefined ? image : `${image}\n${plain(credit)}`
}

/** Words that Markdown is to show as they are, in one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=:])/, '\\$1')
}
