import { describe, expect, test } from 'vitest'

import type { PagefindInstance } from '../../src/search/pagefind-script.ts'
import { shardsWithAllWords } from '../../src/search/shards-with-all-words.ts'

/** An index of some words, which counts as Pagefind does: longer words, or else a shorter one. */
function aShard(...words: string[]): PagefindInstance {
  const count = (asked: string) => {
    if (asked.startsWith('"')) return words.filter((word) => `"${word}"` === asked).length
    const longer = words.filter((word) => word.startsWith(asked)).length
    return longer > 0 ? longer : words.filter((word) => asked.startsWith(word)).length
  }
  return {
    mergeIndex: () => Promise.resolve(),
    search: (asked) => Promise.resolve({ results: [], unfilteredResultCount: count(asked ?? '') }),
  }
}

const sea = aShard('sea', 'wall', 'storm')
const seaside = aShard('seaside', 'wall')
const wall = aShard('wall', 'se')

describe('shardsWithAllWords', () => {
  test('takes those that have every word', async () => {
    expect(await shardsWithAllWords([sea, seaside, wall], 'storm wall')).toEqual([sea])
  })

  test('takes none for a word that none has', async () => {
    expect(await shardsWithAllWords([sea, seaside, wall], 'wall desert')).toEqual([])
  })

  test('takes no longer or shorter word where another shard has the word itself', async () => {
    expect(await shardsWithAllWords([sea, seaside, wall], 'sea')).toEqual([sea])
  })

  test('takes the beginning of a word where none has it whole', async () => {
    expect(await shardsWithAllWords([sea, seaside, wall], 'seas')).toEqual([sea, seaside, wall])
    expect(await shardsWithAllWords([sea, seaside, wall], 'sto')).toEqual([sea])
  })

  test.each(['', '&', '"no phrase has it"'])('leaves %o to Pagefind', async (words) => {
    expect(await shardsWithAllWords([sea, wall], words)).toEqual([sea, wall])
  })
})
