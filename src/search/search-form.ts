import { formatQuery, parseQuery, type SearchQuery } from './search-query.ts'

/** What the fields of the search form say; they bear the names of the address's parameters. */
export function readForm(form: HTMLFormElement): SearchQuery {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.set(name, value)
  }
  return parseQuery(parameters)
}

/** Makes the fields say what a query says; a choice that the form does not offer is left out. */
export function fillForm(form: HTMLFormElement, query: SearchQuery): void {
  const parameters = formatQuery(query)
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = parameters.get(field.name) ?? ''
      const choice = [...field.options].findIndex((option) => option.value === value)
      field.selectedIndex = Math.max(0, choice)
    } else if (field instanceof HTMLInputElement) {
      const value = parameters.get(field.name)
      if (field.type === 'checkbox') field.checked = value === field.value
      else field.value = value ?? ''
    }
  }
}
