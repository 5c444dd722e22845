/** What a player needs, and no more: it may not leave its frame, nor send the reader elsewhere. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-presentation'

/**
 * Offers to load each video below an element, of whose host nothing is asked before. To be called on
 * what is added later, too.
 */
export function offerVideos(parent: ParentNode): void {
  const offer = document.querySelector<HTMLElement>('[data-load-video]')?.dataset.loadVideo
  if (offer === undefined) return
  for (const embed of parent.querySelectorAll<HTMLElement>('.embed:not(:has(button, iframe))')) {
    const link = embed.querySelector('a')
    const { player } = embed.dataset
    if (!link || player === undefined) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = offer.replace('{host}', link.hostname.replace('www.', ''))
    button.addEventListener('click', () => {
      const frame = frameOf(player, link.textContent)
      button.replaceWith(frame)
      frame.focus()
    })
    embed.prepend(button)
  }
}

function frameOf(player: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title
  frame.setAttribute('sandbox', SANDBOX)
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media'
  frame.loading = 'lazy'
  // YouTube's player refuses to play for a page that does not say on which site it is.
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.src = player
  return frame
}
