/** Elements in which other rules of parsing hold; what they hold is to be read, and sanitised, as HTML. */
const RAW_TEXT =
  /<(\/?)(math|noembed|noframes|noscript|option|plaintext|select|svg|template|textarea|title|xmp)(?=[\s/>])/gi

/** Elements whose content is left out, each by its start and end tags. */
const LEFT_OUT = /<(\/?)(audio|iframe|object|script|style|video)(?=[\s/>])/gi

/**
 * HTML in which no start tag or comment takes all that follows for its own: of an element that would
 * and has no end tag, the name begins with `x-`, which no parser knows. The result is as unsafe as
 * the input.
 */
export function tameRawText(html: string): string {
  const unclosed = listUnclosed(html)
  let tamed = html.replace(RAW_TEXT, '<$1x-$2')
  if (unclosed.size > 0) {
    tamed = tamed.replace(LEFT_OUT, (tag, slash: string, name: string) =>
      unclosed.has(name.toLowerCase()) ? `<${slash}x-${name}` : tag,
    )
  }
  const comment = tamed.lastIndexOf('<!--')
  if (comment === -1 || tamed.includes('-->', comment + 2)) return tamed
  return `${tamed.slice(0, comment)}&lt;${tamed.slice(comment + 1)}`
}

/** Names of elements that begin once more than they end. */
function listUnclosed(html: string): Set<string> {
  const open = new Map<string, number>()
  for (const [, slash, name = ''] of html.matchAll(LEFT_OUT)) {
    const key = name.toLowerCase()
    const depth = open.get(key) ?? 0
    open.set(key, slash === '' ? depth + 1 : Math.max(0, depth - 1))
  }
  return new Set([...open].flatMap(([name, depth]) => (depth > 0 ? [name] : [])))
}
