import type { Correction, Entry } from '../archive/archive.ts'
import type { Instant } from '../model/timestamp.ts'
import { wordsIn } from '../words/words-in.ts'
import { keepForSite } from './keep.ts'

/** A change of an entry that is said in the open. */
export interface EntryChange {
  entry: Entry
  kind: Correction['kind'] | 'withdrawal'
  timestamp: Instant
  /** What was wrong and what is right; of a withdrawal, its reason. */
  text: string
}

/** All corrections, clarifications, retractions and withdrawals, oldest first. */
export const entryChanges = keepForSite('entry changes', ({ archive }): readonly EntryChange[] =>
  archive.liveBlogs
    .flatMap(({ tally }) => tally.corrected)
    .flatMap(changesOf)
    .sort((a, b) => a.timestamp - b.timestamp || compare(placeOf(b.entry), placeOf(a.entry))),
)

function changesOf(entry: Entry): EntryChange[] {
  const { corrections, withdrawn } = entry
  return [
    ...corrections.map((correction) => ({ entry, ...correction })).toReversed(),
    ...(withdrawn
      ? [
          {
            entry,
            kind: 'withdrawal' as const,
            timestamp: withdrawn.timestamp,
            text: withdrawn.reason,
          },
        ]
      : []),
  ]
}

function placeOf({ liveBlog, day, name }: Entry): string {
  return `${liveBlog}/${day}/${name}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What a kind of change is called in a language: `Correction`, `Withdrawn`. */
export function changeWord(kind: EntryChange['kind'], language: string): string {
  const words = wordsIn(language)
  return kind === 'withdrawal' ? words.entry.withdrawn : words.corrections[kind]
}
