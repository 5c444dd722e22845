import { type Section, SECTIONS } from '../bench/figures/row.ts'
import type { BenchOptions } from '../bench/run-bench.ts'
import { readArguments, UsageError } from './arguments.ts'

/** Enough for the changes that are measured, each in an entry of its own. */
const FEWEST_ENTRIES = 100

/** What `npm run bench` was asked for. */
export interface BenchArguments extends BenchOptions {
  /** Whether the result is printed for a program. */
  json: boolean
}

/**
 * Reads the arguments of `npm run bench`.
 *
 * @throws UsageError naming what was not understood
 */
export function readBenchArguments(args: string[]): BenchArguments {
  const options = readArguments(args, {
    entries: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    reps: { type: 'string', default: '3' },
    only: { type: 'string', default: SECTIONS.join(',') },
    'no-hugo': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  return {
    entries: wholeNumber(options.entries, '--entries', FEWEST_ENTRIES),
    seed: wholeNumber(options.seed, '--seed', 0),
    reps: wholeNumber(options.reps, '--reps', 1),
    sections: new Set(options.only.split(',').map(sectionOf)),
    hugo: !options['no-hugo'],
    json: options.json,
  }
}

function wholeNumber(text: string, option: string, least: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number
  throw new UsageError(`${option} takes a whole number from ${least}, and not "${text}"`)
}

function sectionOf(text: string): Section {
  const section = SECTIONS.find((name) => name === text)
  if (section) return section
  throw new UsageError(`--only takes names of ${SECTIONS.join(', ')}, and not "${text}"`)
}
