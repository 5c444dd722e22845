import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { PROJECT_ROOT } from '../build/project-root.ts'
import { countFiles, type FileCount } from './figures/count-files.ts'
import { runHugoEdits } from './figures/hugo-edits.ts'
import { measureClone } from './figures/measure-clone.ts'
import { coldRows, runColdBuilds } from './figures/measure-cold.ts'
import { measureSearch } from './figures/measure-search.ts'
import { measureWarm } from './figures/measure-warm.ts'
import { measureWatch } from './figures/measure-watch.ts'
import { type Row, type Section, SECTIONS } from './figures/row.ts'
import { generateArchive } from './generate-archive.ts'
import { Hugo, hugoVersion } from './hugo/hugo.ts'
import { writeHugoSite } from './hugo/write-hugo-site.ts'
import { once } from './once.ts'
import { FailedCommand } from './process/measure-process.ts'
import { Product } from './product.ts'
import { Workbench } from './workbench.ts'

export interface BenchOptions {
  entries: number
  seed: number
  /** How often each thing is measured. */
  reps: number
  sections: ReadonlySet<Section>
  /** Whether to compare with Hugo where it is installed. */
  hugo: boolean
}

export interface BenchResult {
  rows: Row[]
  /** Empty unless files were counted. */
  files: FileCount[]
  /** `hugo v0.111.3+extended …`; `undefined` when nothing was compared with it. */
  hugo: string | undefined
  /** What was left out and why, in full sentences. */
  remarks: string[]
  /** What could not be measured because a build failed, with what the build printed. */
  failures: string[]
}

/**
 * Makes an archive and measures what building it takes, in a folder of its own below `.cache/bench`,
 * which is removed at the end.
 *
 * @param tell is given a line before each step; what it throws ends the bench
 */
export async function runBench(
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<BenchResult> {
  const parent = join(PROJECT_ROOT, '.cache/bench')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'run-'))
  try {
    const result = await runIn(folder, options, tell)
    tell('Removing what was written')
    return result
  } finally {
    // Not before: a file system that has just removed many files is slow to make new ones.
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runIn(
  folder: string,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<BenchResult> {
  const content = join(folder, 'content')
  tell(`Writing an archive of ${options.entries} entries`)
  generateArchive(content, options.entries, options.seed)
  const version = options.hugo ? hugoVersion() : undefined
  const hugo = version === undefined ? undefined : hugoOf(content, join(folder, 'hugo'), tell)
  const product = new Product(content, folder)
  const bench = new Workbench(product, hugo, options.reps, folder, tell)
  tell('Warming up')
  await product.warmUp()

  const coldBuilds = once(() => runColdBuilds(bench))
  const hugoEdits = once(() => runHugoEdits(bench))
  const measure: Readonly<Record<Exclude<Section, 'files'>, () => Promise<Row[]>>> = {
    cold: async () => coldRows(await coldBuilds()),
    warm: () => measureWarm(bench, hugoEdits),
    clone: () => measureClone(bench, hugoEdits),
    watch: () => measureWatch(bench),
    search: () => measureSearch(bench, coldBuilds, hugoEdits),
  }
  const result: BenchResult = {
    rows: [],
    files: [],
    hugo: version,
    remarks: bench.remarks,
    failures: [],
  }
  for (const section of SECTIONS.filter((name) => options.sections.has(name))) {
    try {
      if (section === 'files') result.files = await countFiles(bench)
      else result.rows.push(...(await measure[section]()))
    } catch (error) {
      if (!(error instanceof FailedCommand)) throw error
      result.failures.push(`${section}: ${error.message.trim()}`)
    }
  }
  return result
}

function hugoOf(content: string, site: string, tell: (line: string) => void): Hugo {
  tell('Writing the same archive for Hugo')
  writeHugoSite(content, site)
  return new Hugo(site)
}
