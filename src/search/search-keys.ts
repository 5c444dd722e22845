/** What is written into, or has keys of its own. */
const OWN_KEYS = 'input, select, textarea, [contenteditable]'

/**
 * The search by keyboard alone: `/` goes to the words, arrows from there through the results and back,
 * Escape from a result to the words. In the words, Escape is the browser's: it empties them.
 */
export function listenToKeys(page: HTMLElement, form: HTMLFormElement): void {
  const words = form.querySelector<HTMLInputElement>('input[type="search"]')
  if (!words) return
  const results = () => [...page.querySelectorAll<HTMLElement>('.search-result .headline')]
  const goToWords = () => {
    words.focus()
    words.select()
  }
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (!(target instanceof HTMLElement) || hasModifier(event)) return
    const place = results().findIndex((result) => result === target)
    if (key === '/' && !target.matches(OWN_KEYS)) goToWords()
    else if (key === 'Escape' && place >= 0) goToWords()
    else if (key === 'ArrowUp' && place === 0) goToWords()
    else if (key === 'ArrowUp' && place > 0) results()[place - 1]?.focus()
    else if (key === 'ArrowDown' && (place >= 0 || target === words)) results()[place + 1]?.focus()
    else return
    event.preventDefault()
  })
}

/** Such keys are the browser's, or the system's. */
function hasModifier({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || isComposing
}
