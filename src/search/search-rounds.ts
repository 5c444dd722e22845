import type { Shard } from './manifest.ts'
import { orderOf, type SearchQuery } from './search-query.ts'

/** The first results come from so many entries at least. */
const FIRST_ENTRIES = 1500

/** Each round is so much larger than all before it: the reader hears of few, and waits for none. */
const GROWTH = 8

/**
 * The shards that may answer a query, in the rounds in which they are asked: a few first, and then
 * ever more. They begin at the end of time that the reader wants to see first.
 *
 * @param shards newest first
 * @returns no empty round
 */
export function searchRounds(shards: readonly Shard[], query: SearchQuery): Shard[][] {
  const asked = shards.filter(({ years }) => query.year === '' || years.includes(query.year))
  if (orderOf(query) === 'oldest') asked.reverse()
  const rounds: Shard[][] = []
  let round: Shard[] = []
  let entries = 0
  let enough = FIRST_ENTRIES
  for (const shard of asked) {
    round.push(shard)
    entries += shard.entries
    if (entries < enough) continue
    rounds.push(round)
    round = []
    enough = entries * GROWTH
  }
  return round.length > 0 ? [...rounds, round] : rounds
}
