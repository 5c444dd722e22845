import { describe, expect, test } from 'vitest'

import { shardsWithAllWords, type WordHolder } from '../../src/search/shards-with-all-words.ts'

/** An index of some words, which finds as Pagefind does: longer words, or else a shorter one. */
function aShard(...words: string[]): WordHolder {
  return {
    has: (asked) =>
      Promise.resolve(
        asked.startsWith('"')
          ? words.some((word) => `"${word}"` === asked)
          : words.some((word) => word.startsWith(asked) || asked.startsWith(word)),
      ),
  }
}

const sea = aShard('sea', 'wall', 'storm')
const seaside = aShard('seaside', 'wall')
const wall = aShard('wall', 'se')

const ALL = [sea, seaside, wall]

describe('shardsWithAllWords', () => {
  test('takes those that have every word', async () => {
    expect(await shardsWithAllWords(ALL, 'storm wall', 'whole or begun')).toEqual([sea])
    expect(await shardsWithAllWords(ALL, 'storm wall', 'whole')).toEqual([sea])
  })

  test('takes none for a word that none has', async () => {
    expect(await shardsWithAllWords(ALL, 'wall desert', 'whole or begun')).toEqual([])
  })

  test('takes no longer or shorter word where another shard has the word itself', async () => {
    expect(await shardsWithAllWords(ALL, 'sea', 'whole or begun')).toEqual([sea])
  })

  test('takes the beginning of a word where none has it whole', async () => {
    expect(await shardsWithAllWords(ALL, 'seas', 'whole or begun')).toEqual(ALL)
    expect(await shardsWithAllWords(ALL, 'sto', 'whole or begun')).toEqual([sea])
  })

  test('takes no beginning of a word while other shards may have it whole', async () => {
    expect(await shardsWithAllWords(ALL, 'seas', 'whole')).toEqual([])
    expect(await shardsWithAllWords(ALL, 'sea', 'whole')).toEqual([sea])
  })

  test.each(['', '&', '"no phrase has it"'])('leaves %o to Pagefind', async (words) => {
    expect(await shardsWithAllWords([sea, wall], words, 'whole')).toEqual([sea, wall])
  })
})
