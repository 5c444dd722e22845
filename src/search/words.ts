/** Whether the words stand in double quotes, and are to be found one after the other. */
export function isPhrase(words: string): boolean {
  return /^\s*".+"\s*$/.test(words)
}

/** The words of a query that an index can have: those with a letter or a digit, each once. */
export function wordsOf(words: string): string[] {
  return [...new Set(words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))]
}
