/** Shows, of the words that differ by a state, those of the one that holds: `data-<name>="<state>"`. */
export function showState(name: string, state: string): void {
  for (const element of document.querySelectorAll<HTMLElement>(`span[data-${name}]`)) {
    element.hidden = element.getAttribute(`data-${name}`) !== state
  }
}
