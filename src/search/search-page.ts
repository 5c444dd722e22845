import { formatCount } from '../views/counts.ts'
import { BUNDLE } from './manifest.ts'
import type { PagefindResult } from './pagefind-script.ts'
import { resultArticle } from './result-article.ts'
import { resultView } from './result-view.ts'
import { fillForm, readForm } from './search-form.ts'
import { SearchIndex } from './search-index.ts'
import { formatQuery, isEmpty, parseQuery, type SearchQuery } from './search-query.ts'

const RESULTS_AT_ONCE = 20

/** A reader who writes is not interrupted before this pause. */
const PAUSE_MS = 200

/** An answer that comes sooner is not announced as being looked for. */
const SOON_MS = 500

const language = document.documentElement.lang
const page = find(document, '.search-page', HTMLElement)
const form = find(page, 'form', HTMLFormElement)
const status = find(page, '[role=status]', HTMLElement)
const list = find(page, 'ol', HTMLOListElement)
const more = find(page, 'button.more', HTMLButtonElement)
const hint = find(page, '.nothing-found', HTMLElement)
const unavailable = find(page, '.unavailable', HTMLElement)

let index: Promise<SearchIndex | undefined> | undefined
let latest: SearchQuery | undefined
let rest: PagefindResult[] = []
let loading: SearchQuery | undefined
let pause: ReturnType<typeof setTimeout> | undefined

form.addEventListener('input', (event) => {
  const writes = event.target instanceof HTMLInputElement && event.target.type === 'search'
  startSearch(writes ? PAUSE_MS : 0)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  startSearch(0)
})
// The fields are empty only after the event.
form.addEventListener('reset', () => startSearch(0))
more.addEventListener('click', () => void showMore())

fillForm(form, parseQuery(new URLSearchParams(location.search)))
startSearch(0)

function startSearch(wait: number): void {
  clearTimeout(pause)
  pause = setTimeout(() => void search(readForm(form)), wait)
}

async function search(query: SearchQuery): Promise<void> {
  latest = query
  const parameters = formatQuery(query).toString()
  history.replaceState(null, '', location.pathname + (parameters && `?${parameters}`))
  const announce = setTimeout(() => say('Searching…'), SOON_MS)
  try {
    index ??= openIndex()
    const opened = await index
    const results = opened && !isEmpty(query) ? await opened.search(query) : []
    const articles = await loadArticles(results.slice(0, RESULTS_AT_ONCE))
    // Another question may have been asked since.
    if (latest !== query) return
    rest = results.slice(RESULTS_AT_ONCE)
    list.replaceChildren(...articles)
    more.hidden = rest.length === 0
    unavailable.hidden = opened !== undefined
    hint.hidden = !opened || isEmpty(query) || results.length > 0
    say(opened && !isEmpty(query) ? countOf(results.length) : '')
  } catch (error) {
    if (latest === query) fail(error)
  } finally {
    clearTimeout(announce)
  }
}

async function showMore(): Promise<void> {
  const query = latest
  // A second click before the results have come would bring the same ones again.
  if (!query || loading === query) return
  loading = query
  try {
    const articles = await loadArticles(rest.slice(0, RESULTS_AT_ONCE))
    if (latest !== query) return
    rest = rest.slice(RESULTS_AT_ONCE)
    list.append(...articles)
    more.hidden = rest.length === 0
    // The keyboard goes on where the new results begin.
    articles[0]?.querySelector<HTMLElement>('.headline')?.focus()
  } catch (error) {
    if (latest === query) fail(error)
  } finally {
    if (loading === query) loading = undefined
  }
}

function openIndex(): Promise<SearchIndex | undefined> {
  const opening = SearchIndex.open(`${page.dataset.base ?? '/'}${BUNDLE}/`)
  // What did not come may come the next time.
  opening.catch(() => (index = undefined))
  return opening
}

async function loadArticles(results: readonly PagefindResult[]): Promise<HTMLElement[]> {
  const all = await Promise.all(results.map((result) => result.data()))
  return all.map((data) => {
    const item = document.createElement('li')
    item.append(resultArticle(resultView(data, language)))
    return item
  })
}

function countOf(results: number): string {
  return results === 0 ? 'No updates found.' : `${formatCount(results, 'update', language)} found`
}

function say(text: string): void {
  status.textContent = text
}

function fail(error: unknown): void {
  list.replaceChildren()
  more.hidden = true
  hint.hidden = true
  say('The search did not answer. Check the connection and search again, or reload the page.')
  // Whoever looks into it needs the reason.
  reportError(error)
}

function find<Kind extends Element>(
  within: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = within.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`the search page has no ${selector}`)
  return found
}
