/**
 * Where the page of a former path leads: to where the entry that the link names has gone, or else to
 * the new page, at the same place. `undefined` where nothing on the page says so.
 *
 * @param hash of the link: `#at-1220-both-sides-go-home`, or nothing
 */
export function movedTo(page: Document, hash: string): string | undefined {
  const isNamed = hash.length > 1
  const entry = isNamed ? page.getElementById(hash.slice(1))?.querySelector('a') : undefined
  const former = entry?.getAttribute('href')
  if (former) return former
  const target = page.querySelector('a[data-keeps-fragment]')?.getAttribute('href')
  return target ? target + hash : undefined
}
