import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { existsSync, rmSync } from 'node:fs'

import { generateArchive } from '../bench/generate-archive.ts'
import { cpuSecondsSoFar, type PhaseFigures, PhaseMeter } from '../bench/measure-phases.ts'
import { PROJECT_ROOT } from '../build/project-root.ts'
import { buildSite } from '../build/build-site.ts'
import { readArguments, runCommand, UsageError } from './arguments.ts'
import { formatBytes, group } from './build-report.ts'

const USAGE = `Builds a synthetic archive and prints what it took.

  npm run bench -- [options]

  --entries N  how many entries (10000)
  --seed N     another archive of the same size (1)
  --search     make the search index too
`

await runCommand(USAGE, async (args) => {
  const options = readArguments(args, {
    entries: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    search: { type: 'boolean', default: false },
  })
  const entries = wholeNumber(options.entries, '--entries')
  const seed = wholeNumber(options.seed, '--seed')
  const folder = join(PROJECT_ROOT, '.cache/bench', `${entries}-${seed}`)
  const content = join(folder, 'content')
  const out = join(folder, 'dist')
  if (!existsSync(join(content, 'site.yaml'))) {
    process.stdout.write(`Writing an archive of ${group(entries)} entries …\n`)
    generateArchive(content, entries, seed)
  }
  rmSync(out, { recursive: true, force: true })

  const meter = new PhaseMeter()
  const started = performance.now()
  const { published, problems } = await buildSite({ content, out, search: options.search }, meter)
  const seconds = (performance.now() - started) / 1000
  if (!published) throw new Error(`the archive has ${problems.length} problems`)

  process.stdout.write(`${machine()}\n\n${table(meter.figures)}\n`)
  process.stdout.write(
    [
      `${group(published.entries)} entries in ${group(published.liveBlogs)} live blogs:`,
      `${seconds.toFixed(2)} s wall, ${cpuSecondsSoFar().toFixed(2)} s CPU,`,
      `${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most,`,
      `${group(published.files)} files, ${formatBytes(published.bytes)}.\n`,
    ].join(' '),
  )
  return 0
})

function wholeNumber(text: string, option: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new UsageError(`${option} takes a whole number from 1`)
  }
  return number
}

function machine(): string {
  const [cpu] = cpus()
  const memory = (totalmem() / 1e9).toFixed(0)
  return `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, ${memory} GB`
}

function table(figures: readonly PhaseFigures[]): string {
  const rows = figures.map(({ phase, seconds, cpuSeconds, peakMegabytes, counts }) => [
    phase,
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    String(Math.round(peakMegabytes)),
    Object.entries(counts)
      .map(([name, count]) => `${group(count)} ${name}`)
      .join(', '),
  ])
  return [['phase', 'wall s', 'CPU s', 'peak MB', ''], ...rows]
    .map(([phase = '', ...cells]) =>
      [phase.padEnd(10), ...cells.slice(0, 3).map((cell) => cell.padStart(8)), ` ${cells[3] ?? ''}`]
        .join(' ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n')
}
