/** What this browser has kept under a name; `undefined` for nothing, or where it keeps nothing. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`as-it-happened ${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text in this browser, and nowhere else; does nothing where the browser keeps nothing. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(`as-it-happened ${name}`, text)
  } catch {
    // Reading goes on without.
  }
}
