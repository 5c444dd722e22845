import type { ResultCounts } from './search-answer.ts'

/** More topics than this are a list to read, not a choice. */
const MOST = 8

/**
 * How many results each topic and year has, as buttons that narrow the search by it. A filter that is
 * set already, or that all results have, is not offered.
 */
export class ResultCountsList {
  readonly #list: HTMLElement
  readonly #form: HTMLFormElement

  /** @param list has a group (`data-filter`) for each filter that is counted, named as the form's field */
  constructor(list: HTMLElement, form: HTMLFormElement) {
    this.#list = list
    this.#form = form
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button')
      if (button) this.#choose(button)
    })
  }

  show(counts: ResultCounts, language: string): void {
    const numbers = new Intl.NumberFormat(language)
    for (const group of this.#groups()) {
      const filter = group.dataset.filter === 'year' ? 'year' : 'topic'
      const field = this.#field(filter)
      const offered = field?.value === '' ? counts[filter] : []
      if (filter === 'year') offered.sort(([a], [b]) => Number(b) - Number(a))
      const buttons = offered.slice(0, MOST).flatMap(([value, count]) => {
        const title = titleOf(field, value)
        return title === undefined ? [] : [buttonOf(value, title, numbers.format(count))]
      })
      group.querySelector('ul')?.replaceChildren(...buttons)
      group.hidden = buttons.length < 2
    }
    this.#list.hidden = this.#groups().every(({ hidden }) => hidden)
  }

  clear(): void {
    this.#list.hidden = true
  }

  #groups(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[data-filter]')]
  }

  #field(name: string): HTMLSelectElement | undefined {
    const field = this.#form.elements.namedItem(name)
    return field instanceof HTMLSelectElement ? field : undefined
  }

  #choose(button: HTMLButtonElement): void {
    const field = this.#field(button.closest<HTMLElement>('[data-filter]')?.dataset.filter ?? '')
    if (!field) return
    field.value = button.value
    // The buttons go: the keyboard goes on where the choice can be undone.
    field.focus()
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** What the form calls a value; `undefined` for what it does not offer. */
function titleOf(field: HTMLSelectElement | undefined, value: string): string | undefined {
  return [...(field?.options ?? [])].find((option) => option.value === value)?.text
}

function buttonOf(value: string, title: string, count: string): HTMLLIElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.value = value
  const number = document.createElement('span')
  number.className = 'count'
  number.textContent = count
  button.append(title, ' ', number)
  const item = document.createElement('li')
  item.append(button)
  return item
}
