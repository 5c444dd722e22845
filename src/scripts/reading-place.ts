import { recall, remember } from './reader-memory.ts'

/** An entry as a place to come back to. */
interface Place {
  href: string
  datetime: string
}

/** Where an entry stands once its permalink has been followed: just below the heading of its day. */
const READING_LINE_PX = 80

/** Tells, as the reader scrolls, which entry they are at. */
export function watchPlace(onPlace: (place: Place) => void): void {
  let waiting = false
  const look = () => {
    waiting = false
    const entry = entryAtLine()
    const place = entry && placeOf(entry)
    if (place) onPlace(place)
  }
  const lookSoon = () => {
    if (!waiting) requestAnimationFrame(look)
    waiting = true
  }
  addEventListener('scroll', lookSoon, { passive: true })
  addEventListener('hashchange', lookSoon)
}

function entryAtLine(): Element | undefined {
  const left = document.documentElement.scrollHeight - scrollY - innerHeight
  const target = document.querySelector('.day > .entry:target')
  const top = target?.getBoundingClientRect().top ?? -1
  // At the end of a page an entry may not come up as far as the line.
  if (target && left < innerHeight && top >= 0 && top < innerHeight) return target
  const line = Math.max(READING_LINE_PX, innerHeight - left)
  const entries = document.querySelectorAll('.day > .entry')
  // Looked for by halves: of hundreds of entries only a handful are measured.
  let [from, to] = [0, entries.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const above = (entries[middle]?.getBoundingClientRect().top ?? Infinity) <= line
    if (above) from = middle + 1
    else to = middle
  }
  return entries[from - 1]
}

/** Marks in the list of key events the last one before where the reader is. */
export function markKeyEvent({ datetime }: Place): void {
  const rail = document.querySelector<HTMLElement>('.key-events')
  if (!rail) return
  const at = Date.parse(datetime)
  let current: HTMLElement | undefined
  let latest = -Infinity
  for (const link of rail.querySelectorAll<HTMLElement>('li a')) {
    const time = Date.parse(link.querySelector('time')?.dateTime ?? '')
    if (time <= at && time > latest) {
      current = link
      latest = time
    }
    link.removeAttribute('aria-current')
  }
  if (!current) return
  current.setAttribute('aria-current', 'true')
  if (rail.scrollHeight > rail.clientHeight) {
    rail.scrollTop = current.offsetTop - rail.clientHeight / 2
  }
}

/** Leads to where the reader was when they last read this live blog, if that is known. */
export function offerToContinue(liveBlog: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.continue a')
  const [href, clock] = recall(`place ${liveBlog}`)?.split(' ') ?? []
  if (!link || !href?.startsWith(liveBlog)) return
  link.href = href
  link.append(`, ${clock ?? ''}`)
  link.parentElement?.classList.add('is-known')
}

/** Keeps where the reader is. */
export function rememberPlace({ href, datetime }: Place, liveBlog: string): void {
  remember(`place ${liveBlog}`, `${href} ${datetime.slice(11, 16)}`)
}

/** Goes to an entry on this very page without loading another one that has it too. */
export function stayOnPage(): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return
    const href = event.target
      .closest('.key-events a, .activity a, .continue a')
      ?.getAttribute('href')
    const entries = document.querySelectorAll<HTMLAnchorElement>('.day > .entry > .time')
    const entry = [...entries].find((time) => time.getAttribute('href') === href)?.parentElement
    if (!entry) return
    event.preventDefault()
    location.hash = entry.id
  })
}

function placeOf(entry: Element): Place | undefined {
  const link = entry.querySelector(':scope > .time')
  const href = link?.getAttribute('href')
  const datetime = link?.querySelector('time')?.dateTime
  return href == null || datetime === undefined ? undefined : { href, datetime }
}
