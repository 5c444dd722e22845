import { bringIn, readCover } from './bring-in.ts'
import { pollState } from './poll-state.ts'

/**
 * A live blog in progress: says how many entries are new, and brings them in when the reader asks for
 * them. Changes of entries that are on the page come in at once; nothing else moves by itself.
 */
function startRefreshing(region: HTMLElement): void {
  const { state = '', cover = '', ended = '', newUpdates = '{}' } = region.dataset
  const status = region.querySelector('[role="status"]')
  const button = region.querySelector('button')
  if (!status || !button) return
  const words = JSON.parse(newUpdates) as Readonly<Record<string, string>>
  const { lang } = document.documentElement
  const plural = new Intl.PluralRules(lang)
  const title = document.title
  let known = Number(region.dataset.updates)
  let version = region.dataset.version
  let isOver = false

  const offer = (text: string): void => {
    // A region that is told the same again would be read aloud again.
    if (status.textContent !== text) status.textContent = text
    button.textContent = text
    button.hidden = text === ''
  }
  const announce = (count: number): void => {
    const text = words[plural.select(count)] ?? words.other ?? ''
    offer(count > 0 ? text.replace('{count}', count.toLocaleString(lang)) : '')
    document.title = count > 0 ? `(${count.toLocaleString(lang)}) ${title}` : title
  }

  button.addEventListener('click', () => {
    if (isOver) {
      location.assign(cover)
      return
    }
    void readCover(cover).then((page) => {
      if (!page) return
      const entries = bringIn(page, true)
      known = Number(page.querySelector<HTMLElement>('.refresh')?.dataset.updates ?? known)
      announce(0)
      const first = entries[0]
      first?.scrollIntoView({ block: 'start' })
      first?.querySelector<HTMLElement>('.time')?.focus({ preventScroll: true })
    })
  })

  pollState(state, async (found) => {
    if (!found) {
      isOver = true
      document.title = title
      offer(ended)
      return
    }
    if (found.version === version) return
    // An entry less and one more give the same number: only the page itself tells.
    const page = await readCover(cover)
    // A host may have the new state and the old page for a while.
    if (page?.querySelector<HTMLElement>('.refresh')?.dataset.version !== found.version) return
    version = found.version
    bringIn(page, false)
    announce(Math.max(found.updates - known, 0))
  })
}

const region = document.querySelector<HTMLElement>('.refresh')
if (region) startRefreshing(region)
