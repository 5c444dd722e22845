const LISTS = ['ol', 'ul']
const ROW_GROUPS = ['tbody', 'tfoot', 'thead']

/**
 * Parents of what stands nowhere else. A list item without its list, say, would end the item of the
 * page that the body stands in (https://html.spec.whatwg.org/#parsing-main-inbody).
 */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  col: ['colgroup'],
  colgroup: ['table'],
  dd: ['dl'],
  dt: ['dl'],
  li: LISTS,
  summary: ['details'],
  tbody: ['table'],
  td: ['tr'],
  tfoot: ['table'],
  th: ['tr'],
  thead: ['table'],
  tr: ['table', ...ROW_GROUPS],
}

/**
 * Parents that take nothing but parts of a table. A browser moves all else in front of the table,
 * and ends the table when another begins (https://html.spec.whatwg.org/#parsing-main-intable).
 */
const TABLE_PARTS = new Set(['colgroup', 'table', 'tr', ...ROW_GROUPS])

/** Elements that may hold paragraphs. */
const FLOW = new Set(
  'blockquote dd details div dl figcaption figure li ol section table td th tr ul'
    .split(' ')
    .concat(ROW_GROUPS),
)

/** Whether an element may be a child of another, `undefined` being the body itself. */
export function mayStandIn(name: string, parent: string | undefined): boolean {
  const parents = Object.hasOwn(PARENTS, name) ? PARENTS[name] : undefined
  if (parents === undefined) return parent === undefined || !TABLE_PARTS.has(parent)
  return parent !== undefined && parents.includes(parent)
}

/** Whether a paragraph may stand within all of these elements, outermost first. */
export function mayHoldParagraph(ancestors: readonly string[]): boolean {
  return mayStandIn('p', ancestors.at(-1)) && ancestors.every((name) => FLOW.has(name))
}
