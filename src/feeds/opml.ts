import { escapeHtml } from '../markdown/escape-html.ts'
import type { FeedLink, FeedsPageView } from '../views/feeds-page.ts'
import { withoutControlCharacters } from './xml-text.ts'

/** All feeds as OPML 2.0, in groups, each in the first of its formats: what feed readers import. */
export function toOpml(title: string, feeds: FeedsPageView): string {
  const groups = feeds.groups.filter((group) => group.feeds.length > 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${clean(title)}</title></head>`,
    '<body>',
    ...groups.flatMap((group) => [
      `<outline text="${clean(group.heading)}">`,
      ...group.feeds.map((feed) => outline(feed, feeds.origin)),
      '</outline>',
    ]),
    '</body>',
    '</opml>',
    '',
  ].join('\n')
}

function outline({ title, pagePath, files: [file] }: FeedLink, origin: string): string {
  if (!file) return ''
  // Readers ask for `rss` whatever the format is.
  return `<outline type="rss" text="${clean(title)}" xmlUrl="${origin}${escapeHtml(file.path)}" htmlUrl="${origin}${escapeHtml(pagePath)}"/>`
}

function clean(text: string): string {
  return escapeHtml(withoutControlCharacters(text))
}
