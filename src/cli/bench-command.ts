import { cpus, loadavg, totalmem } from 'node:os'

import { type BenchOptions, type BenchResult, runBench } from '../bench/run-bench.ts'
import { runCommand } from './arguments.ts'
import { readBenchArguments } from './bench-options.ts'
import { formatBench } from './bench-report.ts'
import { countOf, group } from './build-report.ts'

const USAGE = `Builds a synthetic archive and prints what it takes, beside Hugo where it is installed.

  npm run bench -- [options]

  --entries N  how many entries (10000)
  --seed N     another archive of the same size (1)
  --reps N     how often each thing is measured (3)
  --only LIST  some of cold,warm,clone,watch,search,files (all)
  --no-hugo    compare with nothing
  --json       print the figures for a program

docs/performance.md tells what each figure means.
`

const NO_HUGO =
  'Hugo is not installed, so there is nothing to compare with: ' +
  'install it with `apt install hugo` or `brew install hugo`, or see https://gohugo.io/installation/.'

/** The exit code of commands that were stopped with Ctrl+C: 128 and the number of the signal. */
const INTERRUPTED = 130

await runCommand(USAGE, async (args) => {
  const options = readBenchArguments(args)
  const before = machine()
  const interruption = new AbortController()
  // The build that runs is interrupted, too. This process goes on, to remove what was written.
  process.once('SIGINT', () => interruption.abort())
  try {
    const result = await runBench(options, (line) => {
      interruption.signal.throwIfAborted()
      process.stderr.write(`${line} …\n`)
    })
    if (options.hugo && result.hugo === undefined) result.remarks.push(NO_HUGO)
    process.stdout.write((options.json ? toJson : toText)(before, options, result))
    return result.failures.length > 0 ? 1 : 0
  } catch (error) {
    if (interruption.signal.aborted) return INTERRUPTED
    throw error
  }
})

function toJson(
  machine: string,
  { entries, seed, reps }: BenchOptions,
  result: BenchResult,
): string {
  return `${JSON.stringify({ machine, entries, seed, reps, ...result }, null, 2)}\n`
}

function toText(
  machine: string,
  { entries, seed, reps }: BenchOptions,
  result: BenchResult,
): string {
  const head = [
    `${group(entries)} entries, seed ${seed}, ${countOf(reps, 'runs')} each`,
    machine,
    ...(result.hugo === undefined ? [] : [result.hugo]),
  ]
  return `\n${head.join('\n')}\n\n${formatBench(result)}`
}

/** `Node v24.0.0, 2 × Some CPU, 25 GB, load 0.3`: the load before the bench is the work of others. */
function machine(): string {
  const [cpu] = cpus()
  const memory = (totalmem() / 1e9).toFixed(0)
  const [load = 0] = loadavg()
  return [
    `Node ${process.version}`,
    `${cpus().length} × ${cpu?.model ?? 'unknown CPU'}`,
    `${memory} GB`,
    `load ${load.toFixed(1)}`,
  ].join(', ')
}
