const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A text of one line, cut at a word and ended with … when it is longer than the limit. What has no
 * space to be cut at, as in Chinese, is cut between characters.
 *
 * @param limit how many UTF-16 units at most, … not counted
 */
export function truncateWords(text: string, limit: number): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit)
  const cut = space > limit / 2 ? text.slice(0, space) : wholeCharacters(text, limit)
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`
}

function wholeCharacters(text: string, limit: number): string {
  let end = 0
  // A character, accents and all, is seldom longer than what is looked at beyond the limit.
  for (const { segment } of GRAPHEMES.segment(text.slice(0, limit + 32))) {
    if (end + segment.length > limit) break
    end += segment.length
  }
  return text.slice(0, end)
}
