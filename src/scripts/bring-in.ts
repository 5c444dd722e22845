/** A page as its host has it now; `undefined` when it does not answer. */
export async function readCover(path: string): Promise<Document | undefined> {
  try {
    const response = await fetch(path, { cache: 'no-cache' })
    if (!response.ok) return undefined
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return undefined
  }
}

/** What an entry was as it was published, by its permalink. */
const published = new Map<string, string>()
for (const entry of entriesOf(document)) published.set(permalinkOf(entry), told(entry))

/**
 * Takes the entries of a newer page into this one: those that have changed in their places and, when
 * `withNew`, those that are not here yet, in the order in which this page is told.
 *
 * @returns the new ones, as they stand on this page, the newest first
 */
export function bringIn(page: Document, withNew: boolean): HTMLElement[] {
  const here = new Map(entriesOf(document).map((entry) => [permalinkOf(entry), entry]))
  const added: HTMLElement[] = []
  for (const section of [...page.querySelectorAll<HTMLElement>('section.day')].toReversed()) {
    let older: HTMLElement | undefined
    // A page of a live blog in progress is told newest first.
    for (const entry of entriesOf(section).toReversed()) {
      const permalink = permalinkOf(entry)
      let own = here.get(permalink)
      if (own && published.get(permalink) !== told(entry)) {
        own = replace(own, entry)
        replacePinned(entry)
      }
      if (!own && withNew && isNewHere(section)) {
        own = document.importNode(entry, true)
        place(own, section, older)
        added.unshift(own)
      }
      if (own) published.set(permalink, told(entry))
      older = own ?? older
    }
    if (withNew) refreshCount(section)
  }
  return added
}

/** A page of one day has no place for the days before it. */
function isNewHere(section: HTMLElement): boolean {
  const oldest = document.querySelector('#timeline section.day:last-of-type')
  return dayOf(section) >= (oldest ? dayOf(oldest) : '')
}

function place(entry: HTMLElement, from: HTMLElement, older: HTMLElement | undefined): void {
  if (older) {
    if (isNewestFirst()) older.before(entry)
    else older.after(entry)
    return
  }
  const section = sectionFor(from)
  if (isNewestFirst()) section.append(entry)
  else section.querySelector('.day-heading')?.after(entry)
}

/** The section of the same day here; one with its heading alone, where there was none. */
function sectionFor(from: HTMLElement): HTMLElement {
  const there = document.getElementById(`day-${dayOf(from)}`)?.closest<HTMLElement>('section')
  if (there) return there
  const section = document.importNode(from, true)
  for (const entry of entriesOf(section)) entry.remove()
  const sections = document.querySelectorAll('#timeline section.day')
  if (isNewestFirst()) sections[0]?.before(section)
  else [...sections].at(-1)?.after(section)
  return section
}

function isNewestFirst(): boolean {
  const times = [...document.querySelectorAll<HTMLTimeElement>('#timeline .entry > .time time')]
  return Date.parse(times[0]?.dateTime ?? '') >= Date.parse(times.at(-1)?.dateTime ?? '')
}

function replace(own: HTMLElement, entry: HTMLElement): HTMLElement {
  const content = own.querySelector('.entry-content')
  const news = entry.querySelector('.entry-content')
  if (content && news) content.replaceWith(document.importNode(news, true))
  own.className = entry.className
  return own
}

/** The pinned entry stands in its day, too. */
function replacePinned(entry: HTMLElement): void {
  const pinned = document.querySelector<HTMLElement>('.pinned > .entry')
  if (pinned && permalinkOf(pinned) === permalinkOf(entry)) replace(pinned, entry)
}

function refreshCount(section: HTMLElement): void {
  const heading = document.getElementById(`day-${dayOf(section)}`)
  const count = section.querySelector('.day-heading .extent')?.textContent
  const own = heading?.querySelector('.extent')
  if (own && count !== undefined) own.textContent = count
}

function entriesOf(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('.day > .entry, :scope > .entry')]
}

/** Its path and fragment, wherever the page lies. */
function permalinkOf(entry: Element): string {
  return entry.querySelector('.time')?.getAttribute('href') ?? ''
}

function dayOf(section: Element): string {
  return section.querySelector('.day-heading h2')?.id.replace('day-', '') ?? ''
}

/** What an entry tells, without what scripts make of it: times in another zone, buttons. */
function told(entry: Element): string {
  return [...entry.querySelectorAll('h3, .signs, .body, .withdrawn, .correction, img')]
    .map((part) => {
      const copy = part.cloneNode(true) as Element
      for (const made of copy.querySelectorAll('time, .embed > :not(a)')) made.remove()
      return `${copy.getAttribute('src') ?? ''}${copy.innerHTML}`
    })
    .join('\n')
}
