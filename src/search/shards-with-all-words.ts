import { isPhrase, wordsOf } from './words.ts'

/** What knows whether it has words, as a shard does. */
export interface WordHolder {
  /** In quotes, only as they stand; otherwise also as the beginning of a word. */
  has(words: string): Promise<boolean>
}

/**
 * How a word may stand in a shard: whole, in any of its forms; or, where no shard has it so, as the
 * beginning of a word, since the reader may still be writing it. The latter can be told only of all
 * shards, the former of each.
 */
export type WordMatch = 'whole' | 'whole or begun'

/**
 * The shards that can answer a query, in the order given. Pagefind leaves out a word that an index
 * does not have, or takes a shorter one that it begins with: useful in one index, but among many each
 * that lacks the word would answer with what the reader did not ask for.
 */
export async function shardsWithAllWords<Shard extends WordHolder>(
  shards: readonly Shard[],
  words: string,
  match: WordMatch,
): Promise<Shard[]> {
  if (isPhrase(words)) return [...shards]
  const answers = await Promise.all(wordsOf(words).map((word) => whichHave(shards, word, match)))
  return shards.filter((_, index) => answers.every((have) => have[index]))
}

/** Which of the shards have the word. */
async function whichHave(
  shards: readonly WordHolder[],
  word: string,
  match: WordMatch,
): Promise<boolean[]> {
  const bare = word.replaceAll('"', '')
  const whole = await Promise.all(shards.map((shard) => shard.has(`"${bare}"`)))
  if (match === 'whole' || whole.includes(true)) return whole
  return Promise.all(shards.map((shard) => shard.has(bare)))
}
