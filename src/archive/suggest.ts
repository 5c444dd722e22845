import { distance } from 'fastest-levenshtein'

/** The known word that a misspelt one most likely meant, if one is near enough. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    const far = distance(wanted, candidate.toLowerCase())
    if (far < bestDistance) {
      best = candidate
      bestDistance = far
    }
  }
  return best
}

/** ` Did you mean "politics"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const suggestion = suggest(word, known)
  return suggestion === undefined ? '' : `Did you mean "${suggestion}"? `
}
