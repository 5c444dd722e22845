import { recall, remember } from './reader-memory.ts'
import { showState } from './show-state.ts'

/**
 * Lets the reader turn a timeline round, and remembers it of this live blog. The entries themselves
 * change places, so that they are read out in the order in which they are seen.
 *
 * @param timeline whose `data-order` always tells its order
 */
export function offerOrder(timeline: HTMLElement, liveBlog: string): void {
  const button = timeline.querySelector<HTMLElement>('.change-order')
  if (!button) return
  const turn = () => {
    const order = timeline.dataset.order === 'newest-first' ? 'oldest-first' : 'newest-first'
    timeline.dataset.order = order
    for (const day of timeline.querySelectorAll(':scope > .day')) turnRound(day, '.entry')
    turnRound(timeline, '.day')
    showState('order', order)
    return order
  }
  const wanted = recall(`order ${liveBlog}`)
  if (wanted !== undefined && wanted !== timeline.dataset.order) {
    turn()
    // A permalink has been followed already, to where its entry was.
    document.querySelector(':target')?.scrollIntoView()
  }
  button.addEventListener('click', () => {
    remember(`order ${liveBlog}`, turn())
  })
}

function turnRound(parent: Element, selector: string): void {
  parent.append(...[...parent.querySelectorAll(`:scope > ${selector}`)].reverse())
}
