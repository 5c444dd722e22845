import { describe, expect, test } from 'vitest'

import { UsageError } from '../../src/cli/arguments.ts'
import { readBenchArguments } from '../../src/cli/bench-options.ts'

describe('readBenchArguments', () => {
  test('measures everything three times, of 10,000 entries, when nothing is said', () => {
    expect(readBenchArguments([])).toEqual({
      entries: 10_000,
      seed: 1,
      reps: 3,
      sections: new Set(['cold', 'warm', 'clone', 'watch', 'search', 'files']),
      hugo: true,
      json: false,
    })
  })

  test('takes each option', () => {
    const args = '--entries 500 --seed 7 --reps 1 --only files,cold --no-hugo --json'
    expect(readBenchArguments(args.split(' '))).toEqual({
      entries: 500,
      seed: 7,
      reps: 1,
      sections: new Set(['files', 'cold']),
      hugo: false,
      json: true,
    })
  })

  test.each([
    ['--entries', '99', '--entries takes a whole number from 100, and not "99"'],
    ['--entries', '1e4', '--entries takes a whole number from 100, and not "1e4"'],
    ['--reps', '0', '--reps takes a whole number from 1, and not "0"'],
    ['--seed', '-1', undefined],
    [
      '--only',
      'cold,wram',
      '--only takes names of cold, warm, clone, watch, search, files, and not "wram"',
    ],
  ])('refuses %s %s', (option, value, message) => {
    const read = () => readBenchArguments([option, value])
    expect(read).toThrow(UsageError)
    if (message !== undefined) expect(read).toThrow(message)
  })
})
