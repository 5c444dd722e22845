const SAID_MS = 2000

/** Copies the link of an entry, or hands it to the system's own share sheet where there is one. */
export function offerSharing(): void {
  if ('share' in navigator) document.documentElement.classList.add('can-share')
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const copy = event.target.closest<HTMLElement>('.copy')
    const share = event.target.closest<HTMLElement>('.share')
    if (copy) void copyLink(copy, permalinkOf(copy))
    if (share && 'share' in navigator && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      const url = share instanceof HTMLAnchorElement ? share.href : permalinkOf(share)
      const title = share.closest('.entry')?.querySelector('h3')?.textContent ?? document.title
      // Whoever closes the sheet has changed their mind, and that is no fault.
      navigator.share({ title, url }).catch(() => undefined)
    }
  })
}

/**
 * Tells of each button in a list of buttons which entry it is of. Buttons work by script alone, and to say
 * it twice in each entry's HTML would be a kilobyte of a page of 100.
 */
export function describeButtons(within: ParentNode): void {
  for (const button of within.querySelectorAll('.credits button')) {
    const name = button.closest('.entry')?.getAttribute('aria-labelledby')
    if (name) button.setAttribute('aria-describedby', name)
  }
}

function permalinkOf(button: Element): string {
  return button.closest('.entry')?.querySelector<HTMLAnchorElement>('.time')?.href ?? location.href
}

async function copyLink(button: HTMLElement, url: string): Promise<void> {
  const said = document.querySelector<HTMLElement>('#copied')
  try {
    await navigator.clipboard.writeText(url)
  } catch {
    // No leave to write to the clipboard: the address is where a reader can copy it from.
    location.href = url
    return
  }
  const words = button.textContent
  button.textContent = said?.dataset.said ?? words
  if (said) said.textContent = button.textContent
  setTimeout(() => {
    button.textContent = words
    if (said) said.textContent = ''
  }, SAID_MS)
}
