import { markdownToHtml } from 'satteri'

const ALIGNED_CELL = /<(t[dh]) style="text-align: (left|center|right)">/g

/**
 * A body as HTML that is not safe: it holds whatever HTML and URLs the body does. A table's aligned
 * cells have a class, since the site's Content-Security-Policy forbids inline styles.
 *
 * @param idPrefix what the ids of footnotes begin with
 */
export function markdownToRawHtml(markdown: string, idPrefix = ''): string {
  const { html } = markdownToHtml(markdown, {
    features: {
      gfm: markdown.includes('[^') ? { footnotes: { clobberPrefix: idPrefix } } : true,
      // The front matter is gone already: a body may begin with a rule.
      frontmatter: false,
    },
  })
  return html.includes('style="text-align')
    ? html.replace(ALIGNED_CELL, '<$1 class="align-$2">')
    : html
}
