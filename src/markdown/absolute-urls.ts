/** What has none of these is most of what newsrooms write, and need not be taken apart. */
const HAS_URL = / (?:href|src|srcset|data-player)="/

/**
 * URLs made absolute: site-relative ones, and fragments, which lead to the page of the entry. Only
 * within tags, since a text may speak of URLs; the HTML is our own renderer's, whose attributes are
 * always in double quotes. A video is its link alone, since only our pages have the script that loads
 * its player.
 *
 * @param origin scheme and host of the site: `https://example.org`
 * @param url where the HTML is shown on the site
 */
export function withAbsoluteUrls(html: string, origin: string, url: string): string {
  if (!HAS_URL.test(html)) return html
  const page = url.replace(/#.*$/, '')
  return html.replace(/<[a-z](?:[^>"]|"[^"]*")*>/g, (tag) =>
    tag
      .replace(/ (href|src)="\/(?!\/)/, ` $1="${origin}/`)
      .replace(/ data-player="[^"]*"/, '')
      .replace(' href="#', ` href="${page}#`)
      .replace(
        / srcset="([^"]*)"/,
        (_, sources: string) => ` srcset="${sources.replace(/(^|, )\/(?!\/)/g, `$1${origin}/`)}"`,
      ),
  )
}
