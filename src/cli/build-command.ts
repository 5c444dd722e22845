import { formatProblems } from '../archive/report/terminal.ts'
import { type BuildResult, buildSite, UnusableOut } from '../build/build-site.ts'
import { partPlace } from '../build/build-place.ts'
import { PartsError } from '../build/parts/merge-parts.ts'
import { parsePart, type Part } from '../build/parts/part.ts'
import { readArguments, runCommand, UsageError } from './arguments.ts'
import { BuildReport, closingLines, countOf } from './build-report.ts'

const USAGE = `Builds the site. What has not changed since the last build is not built again.

  npm run build -- [options]

  --content DIR  the content folder (content)
  --out DIR      where to write the site (dist)
  --no-search    leave out the search index
  --watch        go on, and build again whenever the content changes
  --shard I/N    build part I of N, of the live blogs alone, into .cache/shards
  --merge        bring the parts in .cache/shards together, with the pages that span them
`

await runCommand(USAGE, async (args) => {
  const options = readArguments(args, {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    'no-search': { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    shard: { type: 'string' },
    merge: { type: 'boolean', default: false },
  })
  const { content, merge } = options
  const part = options.shard === undefined ? undefined : readPart(options.shard)
  if ([part, merge || undefined, options.watch || undefined].filter(Boolean).length > 1) {
    throw new UsageError('--shard, --merge and --watch do not go together')
  }
  const out = part ? partPlace(part).out : options.out
  const what = { content, out, search: !options['no-search'], merge, ...(part && { part }) }
  const report = new BuildReport(process.stdout)
  try {
    if (!options.watch) return tell(await buildSite(what, report), report, out)
    const { watchSite } = await import('../build/watch-site.ts')
    await watchSite(what, report, (result) => {
      tell(result, report, out)
      process.stdout.write('Watching the content (stop with Ctrl+C).\n')
    })
    process.stdout.write('The program itself has changed: start again.\n')
    return 0
  } catch (error) {
    if (error instanceof UnusableOut || error instanceof PartsError) {
      throw new UsageError(error.message)
    }
    throw error
  }
})

function readPart(text: string): Part {
  const part = parsePart(text)
  if (part) return part
  throw new UsageError(`--shard takes a part of a whole, such as 2/7, and not "${text}"`)
}

/** @returns the exit code */
function tell(
  { published, problems, olderWarnings }: BuildResult,
  report: BuildReport,
  out: string,
): number {
  if (problems.length > 0) process.stderr.write(`\n${formatProblems(problems)}`)
  if (olderWarnings > 0) {
    process.stderr.write(
      `${countOf(olderWarnings, 'warnings')} in content that has not changed; \`npm run check\` tells them.\n`,
    )
  }
  if (!published) {
    process.stderr.write('Nothing was published; the last good site is as it was.\n')
    return 1
  }
  process.stdout.write(closingLines(published, out, report.seconds()))
  for (const warning of published.hostWarnings) process.stderr.write(`${warning}\n`)
  if (out === 'dist') process.stdout.write('To look at it: npm run preview\n')
  return 0
}
