import { recall, remember } from './reader-memory.ts'
import { showState } from './show-state.ts'

const CLOCK = /^\d\d:\d\d$/

/** Times as they were published, which are told in the live blog's zone. */
const told = new WeakMap<HTMLTimeElement, string>()

let own = false

/** Lets the reader see all times in the zone of their own clock, and remembers it everywhere. */
export function offerOwnTimes(): void {
  const button = document.querySelector<HTMLElement>('.change-times')
  if (!button) return
  const moments = listMoments(document)
  if (moments.every((time) => ownText(time) === time.textContent)) {
    button.classList.add('is-needless')
    return
  }
  const tell = (inOwn: boolean) => {
    own = inOwn
    tellTimes(document)
    showState('times', own ? 'own' : 'told')
  }
  if (recall('times') === 'own') tell(true)
  button.addEventListener('click', () => {
    tell(!own)
    remember('times', own ? 'own' : 'told')
  })
}

/** Tells the times below an element as the reader wants them; to be called on what is added later. */
export function tellTimes(parent: ParentNode): void {
  for (const time of listMoments(parent)) {
    const text = told.get(time) ?? time.textContent
    told.set(time, text)
    time.textContent = own ? ownText(time, text) : text
  }
}

/** The moments of a page; days have no zone. */
function listMoments(parent: ParentNode): HTMLTimeElement[] {
  return [...parent.querySelectorAll('time')].filter(({ dateTime }) => dateTime.includes('T'))
}

/** A time as the reader's clock has it. A clock time on another day than the page says tells its day. */
function ownText({ dateTime, textContent }: HTMLTimeElement, text = textContent): string {
  const date = new Date(dateTime)
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, date)
  if (!CLOCK.test(text.trim())) {
    return `${format({ day: 'numeric', month: 'long', year: 'numeric' }, date)} ${clock}`
  }
  const sameDay = new Date(dateTime.slice(0, 10)).getUTCDate() === date.getDate()
  return sameDay ? clock : `${format({ day: 'numeric', month: 'short' }, date)} ${clock}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = Object.keys(options).join() + (options.month ?? '')
  let made = formats.get(key)
  if (!made) {
    const { lang } = document.documentElement
    formats.set(key, (made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options)))
  }
  return made.format(date)
}
