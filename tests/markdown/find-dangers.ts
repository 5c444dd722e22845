import { type HastNode, htmlToHast } from 'satteri'
import { parseHTML } from 'linkedom'

const ELEMENTS = new Set(
  (
    'a abbr address b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn ' +
    'div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp ' +
    'rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr ' +
    'u ul var wbr'
  ).split(' '),
)

const ATTRIBUTES = new Set(
  (
    'abbr alt aria-describedby aria-label checked cite class colspan data-footnote-backref ' +
    'data-footnote-ref data-footnotes data-player datetime decoding dir disabled height href hreflang id lang ' +
    'loading open reversed role rowspan scope sizes span src srcset start tabindex title type ' +
    'value width'
  ).split(' '),
)

const CLASSES =
  /^(?:align-(?:left|center|right)|contains-task-list|task-list-item|data-footnote-backref|embed|footnotes|language-[\w.+#-]+|picture|table|visually-hidden)$/

const PLAYER =
  /^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/|player\.vimeo\.com\/video\/|geo\.dailymotion\.com\/player\.html\?video=)[\w-]+(?:\?[\w=&]+)?$/

const LINK = /^(?:https?:|mailto:|tel:|#|\/(?![\\/]))/i

interface Found {
  name: string
  attributes: [name: string, value: string][]
}

/**
 * What published HTML must not hold, as a browser would read it: elements, attributes, classes and
 * URLs that are not known to be harmless. Two parsers look, since they may disagree.
 */
export function findDangers(html: string): string[] {
  const elements = [...elementsByStandard(html), ...elementsByLinkedom(html)]
  return [...new Set(elements.flatMap(dangersOf))]
}

function dangersOf({ name, attributes }: Found): string[] {
  if (!ELEMENTS.has(name)) return [`<${name}>`]
  const asMap = new Map(attributes)
  const dangers = attributes.flatMap(([attribute, value]) => {
    if (!ATTRIBUTES.has(attribute)) return [`${name}[${attribute}]`]
    if (attribute === 'class') {
      return value.split(' ').flatMap((one) => (CLASSES.test(one) ? [] : [`.${one}`]))
    }
    if (attribute === 'href' && !LINK.test(value)) return [`${name}[href=${value}]`]
    if (attribute === 'data-player' && !PLAYER.test(value)) return [`[data-player=${value}]`]
    if (attribute === 'src' && !value.startsWith('/pictures/')) return [`${name}[src=${value}]`]
    if (attribute === 'cite' && !/^https?:/.test(value)) return [`${name}[cite=${value}]`]
    if (attribute === 'id' && !value.startsWith('at-1220-home.')) return [`#${value}`]
    return []
  })
  const isControl = name === 'input' && !(asMap.get('type') === 'checkbox' && asMap.has('disabled'))
  return isControl ? [...dangers, '<input>'] : dangers
}

// Names of attributes in hast are those of the DOM: https://github.com/syntax-tree/hast#properties
const DOM_NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  dateTime: 'datetime',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  srcSet: 'srcset',
  tabIndex: 'tabindex',
  hrefLang: 'hreflang',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
  dataFootnotes: 'data-footnotes',
  dataPlayer: 'data-player',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnoteBackref: 'data-footnote-backref',
}

function elementsByStandard(html: string): Found[] {
  const found: Found[] = []
  const waiting: HastNode[] = [htmlToHast(html, { fragment: true })]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) waiting.push(...node.children)
    if (node.type === 'element') {
      const attributes = Object.entries(node.properties).map(([key, value]): [string, string] => [
        DOM_NAMES[key] ?? key,
        Array.isArray(value) ? value.join(' ') : String(value),
      ])
      found.push({ name: node.tagName, attributes })
    } else if (node.type !== 'text' && node.type !== 'root') {
      found.push({ name: node.type, attributes: [] })
    }
  }
  return found
}

function elementsByLinkedom(html: string): Found[] {
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`)
  return [...document.body.querySelectorAll('*')].map((element) => ({
    name: element.localName,
    attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
  }))
}
