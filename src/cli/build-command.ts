import { formatProblems } from '../archive/report/terminal.ts'
import { buildSite, UnusableOut } from '../build/build-site.ts'
import { readArguments, runCommand, UsageError } from './arguments.ts'
import { BuildReport, closingLines, countOf } from './build-report.ts'

const USAGE = `Builds the site.

  npm run build -- [options]

  --content DIR  the content folder (content)
  --out DIR      where to write the site (dist)
  --no-search    leave out the search index
`

await runCommand(USAGE, async (args) => {
  const options = readArguments(args, {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    'no-search': { type: 'boolean', default: false },
  })
  const { content, out } = options
  const started = performance.now()
  const { published, problems, olderWarnings } = await buildSite(
    { content, out, search: !options['no-search'] },
    new BuildReport(process.stdout),
  ).catch((error: unknown) => {
    if (error instanceof UnusableOut) throw new UsageError(error.message)
    throw error
  })
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
  process.stdout.write(closingLines(published, out, (performance.now() - started) / 1000))
  for (const warning of published.hostWarnings) process.stderr.write(`${warning}\n`)
  if (out === 'dist') process.stdout.write('To look at it: npm run preview\n')
  return 0
})
