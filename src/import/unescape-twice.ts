/** A tag whose brackets are escaped. */
const ESCAPED_TAG =
  /&lt;\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|img|figure|iframe|table)(?:\s[^&]*?|(?:\s.*?)?)\/?&gt;/i

/**
 * HTML that was escaped once too often, as it was meant: `&amp;rsquo;` is `’`, and text that has no
 * tags but escaped ones is HTML itself.
 */
export function unescapeTwice(html: string): string {
  const once = html.replace(
    /&amp;(#\d{2,6};|#x[0-9a-f]{2,5};|(?:amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|euro|pound|[a-z](?:acute|grave|uml|circ|cedil|tilde|ring));)/gi,
    '&$1',
  )
  if (/<[a-z!/]/i.test(once) || !ESCAPED_TAG.test(once)) return once
  return once
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
