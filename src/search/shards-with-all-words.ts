import type { PagefindInstance } from './pagefind-script.ts'
import { isPhrase, wordsOf } from './words.ts'

/** No record has it: the words are counted, and no result is made. */
const NO_RESULT = { filters: { nothing: 'nothing' } }

/**
 * The shards that can answer a query, in the order given. Pagefind leaves out a word that an index
 * does not have, or takes a shorter one that it begins with: useful in one index, but among many each
 * that lacks the word would answer with what the reader did not ask for.
 *
 * A word counts as it stands, in any of its forms, where any shard has it so; otherwise as the
 * beginning of a word, since the reader may still be writing it.
 */
export async function shardsWithAllWords(
  shards: readonly PagefindInstance[],
  words: string,
): Promise<PagefindInstance[]> {
  if (isPhrase(words)) return [...shards]
  const answers = await Promise.all(wordsOf(words).map((word) => whichHave(shards, word)))
  return shards.filter((_, index) => answers.every((have) => have[index]))
}

/** Which of the shards have the word. */
async function whichHave(shards: readonly PagefindInstance[], word: string): Promise<boolean[]> {
  const bare = word.replaceAll('"', '')
  const whole = await areFound(shards, `"${bare}"`)
  return whole.includes(true) ? whole : areFound(shards, bare)
}

async function areFound(shards: readonly PagefindInstance[], words: string): Promise<boolean[]> {
  return Promise.all(
    shards.map(async (shard) => {
      const { unfilteredResultCount } = await shard.search(words, NO_RESULT)
      return unfilteredResultCount > 0
    }),
  )
}
