import { formatCount } from '../words/format-count.ts'
import type { WordList } from '../words/words.ts'
import { BUNDLE } from './manifest.ts'
import type { PagefindData } from './pagefind-script.ts'
import { resultArticle } from './result-article.ts'
import { ResultCountsList } from './result-counts-list.ts'
import { resultView } from './result-view.ts'
import type { Found } from './search-answer.ts'
import { SearchClient } from './search-client.ts'
import { fillForm, readForm } from './search-form.ts'
import { listenToKeys } from './search-keys.ts'
import { formatQuery, isEmpty, orderOf, parseQuery, type SearchQuery } from './search-query.ts'

const RESULTS_AT_ONCE = 10

/** A reader who writes is not interrupted before this pause. */
const PAUSE_MS = 60

/** Who has not written for so long has written his question; only then is the whole index asked. */
const SETTLED_MS = 250

/** An answer that comes sooner is not announced as being looked for. */
const SOON_MS = 500

/** What has been shown for less, nobody has begun to read. */
const MOMENT_MS = 500

const language = document.documentElement.lang
const page = find(document, '.search-page', HTMLElement)
const form = find(page, 'form', HTMLFormElement)
const status = find(page, '[role=status]', HTMLElement)
const list = find(page, 'ol', HTMLOListElement)
const more = find(page, 'button.more', HTMLButtonElement)
const reorder = find(page, 'button.reorder', HTMLButtonElement)
const hint = find(page, '.nothing-found', HTMLElement)
const unavailable = find(page, '.unavailable', HTMLElement)
// The page that brings this script wrote them.
const words = JSON.parse(page.dataset.words ?? '') as WordList<'other'>['searchScript']
const client = new SearchClient()
const counts = new ResultCountsList(find(page, '.result-counts', HTMLElement), form)

/** The question that is being answered. */
let latest: SearchQuery | undefined
/** The question that the list answers, how many results there are so far, and since when it does. */
let shown: { query: SearchQuery; count: number; since: number } | undefined
let loading: SearchQuery | undefined
let pause: ReturnType<typeof setTimeout> | undefined
let announcement: ReturnType<typeof setTimeout> | undefined
/** When the reader last wrote, if he may be writing still. */
let written = -Infinity

form.addEventListener('focusin', () => void prepare(), { once: true })
form.addEventListener('input', (event) => {
  const writes = event.target instanceof HTMLInputElement && event.target.type === 'search'
  written = writes ? performance.now() : -Infinity
  startSearch(writes ? PAUSE_MS : 0)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  written = -Infinity
  startSearch(0)
})
// The fields are empty only after the event.
form.addEventListener('reset', () => startSearch(0))
more.addEventListener('click', () => void showMore())
reorder.addEventListener('click', () => void showInOrder())

listenToKeys(page, form)
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
  clearTimeout(announcement)
  announcement = setTimeout(() => say(words.searching), SOON_MS)
  try {
    const available = await openIndex()
    if (latest !== query) return
    unavailable.hidden = available
    if (!available || isEmpty(query)) {
      showNothing()
      return
    }
    let found = await client.call('search', query)
    while (isLatest(query)) {
      await show(query, found)
      if (found.complete) {
        if (found.count > 1) await showCounts(query)
        return
      }
      await settle()
      if (isLatest(query)) found = await client.call('searchOn')
    }
  } catch (error) {
    if (isLatest(query)) fail(error)
  }
}

/** Another question may have been asked since. */
function isLatest(query: SearchQuery): boolean {
  return latest === query
}

/**
 * Shows what has been found so far. Until something is found, the list answers the last question.
 * What has been read is left where it is: later results follow it.
 */
async function show(query: SearchQuery, found: Found): Promise<void> {
  if (found.count === 0 && !found.complete) return
  let { inOrder } = found
  if (shown?.query !== query) {
    const articles = await loadArticles(client.call('tell', RESULTS_AT_ONCE))
    if (!isLatest(query)) return
    list.replaceChildren(...articles)
    counts.clear()
    shown = { query, count: found.count, since: performance.now() }
  } else if (found.complete && !inOrder && !isBeingRead(shown.since)) {
    const articles = await loadArticles(client.call('tellAnew', RESULTS_AT_ONCE))
    if (!isLatest(query)) return
    list.replaceChildren(...articles)
    inOrder = true
  } else if (list.children.length < RESULTS_AT_ONCE) {
    const missing = RESULTS_AT_ONCE - list.children.length
    const articles = await loadArticles(client.call('tell', missing))
    if (!isLatest(query)) return
    list.append(...articles)
  }
  shown.count = found.count
  more.hidden = list.children.length >= found.count
  reorder.hidden = inOrder || !found.complete
  hint.hidden = found.count > 0
  say(found.complete ? countOf(found.count) : countSoFar(found.count, query))
}

/** Which topics and years the results are of, to narrow them by. */
async function showCounts(query: SearchQuery): Promise<void> {
  try {
    const found = await client.call('counts')
    if (isLatest(query)) counts.show(found, language)
  } catch (error) {
    // The results are there without them.
    reportError(error)
  }
}

function showNothing(): void {
  shown = undefined
  counts.clear()
  list.replaceChildren()
  for (const element of [more, reorder, hint]) element.hidden = true
  say('')
}

async function showMore(): Promise<void> {
  await showOnce(async (query) => {
    const articles = await loadArticles(client.call('tell', RESULTS_AT_ONCE))
    if (!isLatest(query) || !shown) return
    list.append(...articles)
    more.hidden = list.children.length >= shown.count
    focusOn(articles[0])
  })
}

async function showInOrder(): Promise<void> {
  await showOnce(async (query) => {
    const articles = await loadArticles(client.call('tellAnew', list.children.length))
    if (!isLatest(query)) return
    list.replaceChildren(...articles)
    reorder.hidden = true
    focusOn(articles[0])
  })
}

/** A second click before the results have come would bring the same ones again. */
async function showOnce(work: (query: SearchQuery) => Promise<void>): Promise<void> {
  const query = latest
  if (!query || loading === query || shown?.query !== query) return
  loading = query
  try {
    await work(query)
  } catch (error) {
    if (isLatest(query)) fail(error)
  } finally {
    if (loading === query) loading = undefined
  }
}

/** The keyboard goes on where new results begin. */
function focusOn(item: HTMLElement | undefined): void {
  item?.querySelector<HTMLElement>('.headline')?.focus()
}

function isBeingRead(since: number): boolean {
  return performance.now() - since > MOMENT_MS || list.contains(document.activeElement)
}

async function settle(): Promise<void> {
  const wait = written + SETTLED_MS - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
}

function openIndex(): Promise<boolean> {
  return client.call('open', `${page.dataset.base ?? '/'}${BUNDLE}/`, language)
}

/** Who goes to the form is about to ask. What does not come now is asked for again then. */
async function prepare(): Promise<void> {
  try {
    if (await openIndex()) await client.call('prepare')
  } catch {
    // The search that follows tells.
  }
}

async function loadArticles(results: Promise<PagefindData[]>): Promise<HTMLElement[]> {
  return (await results).map((data) => {
    const item = document.createElement('li')
    item.append(resultArticle(resultView(data, language, words.moment), words.keyEvent))
    return item
  })
}

function countOf(results: number): string {
  return results === 0 ? words.nothing : formatCount(results, words.found, language)
}

function countSoFar(results: number, query: SearchQuery): string {
  const rest = orderOf(query) === 'oldest' ? words.laterToCome : words.olderToCome
  return `${formatCount(results, words.foundSoFar, language)} ${rest}`
}

function say(text: string): void {
  clearTimeout(announcement)
  status.textContent = text
}

function fail(error: unknown): void {
  showNothing()
  say(words.failed)
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
