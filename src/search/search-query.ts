/** The orders in which results are told. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const

export type Order = (typeof ORDERS)[number]

/** What a reader asks for. Filters are slugs; an empty one lets everything through. */
export interface SearchQuery {
  words: string
  topic: string
  liveBlog: string
  /** `2025` */
  year: string
  author: string
  keyEvent: boolean
  order: Order
}

/** What a reader asks who has asked nothing yet. */
export const EMPTY_QUERY: SearchQuery = parseQuery(new URLSearchParams())

/** Reads a query from the search page's address: `?q=…&topic=…&keyEvent=true&order=newest`. */
export function parseQuery(parameters: URLSearchParams): SearchQuery {
  const text = (name: string) => parameters.get(name)?.trim() ?? ''
  return {
    words: text('q'),
    topic: text('topic'),
    liveBlog: text('liveBlog'),
    year: text('year'),
    author: text('author'),
    keyEvent: text('keyEvent') === 'true',
    order: ORDERS.find((order) => order === text('order')) ?? 'relevance',
  }
}

/** The parameters that `parseQuery` reads the query from, without those that change nothing. */
export function formatQuery(query: SearchQuery): URLSearchParams {
  const { words, keyEvent, order } = query
  const parameters = new URLSearchParams()
  if (words !== '') parameters.set('q', words)
  for (const [name, value] of filtersOf(query)) parameters.set(name, value)
  if (keyEvent) parameters.set('keyEvent', 'true')
  if (order !== 'relevance') parameters.set('order', order)
  return parameters
}

/** The order in which results come: without words none is more relevant, and the newest come first. */
export function orderOf({ words, order }: SearchQuery): Order {
  return words === '' && order === 'relevance' ? 'newest' : order
}

/** The filters by slug that are set. */
export function filtersOf({ topic, liveBlog, year, author }: SearchQuery): [string, string][] {
  return Object.entries({ topic, liveBlog, year, author }).filter(([, value]) => value !== '')
}

/** Whether the query asks for anything: the page lists no results before it does. */
export function isEmpty(query: SearchQuery): boolean {
  return query.words === '' && !query.keyEvent && filtersOf(query).length === 0
}
