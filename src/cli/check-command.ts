import { loadArchive } from '../archive/load-archive.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { readArguments, runCommand } from './arguments.ts'
import { countOf } from './build-report.ts'

const USAGE = `Checks the content without building the site. Exits with 1 on any error.

  npm run check -- [options]

  --content DIR  the content folder (content)
  --all          show every warning, and not only the first of each rule
`

await runCommand(USAGE, async (args) => {
  const { content, all } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    all: { type: 'boolean', default: false },
  })
  const { problems, read } = await loadArchive(content)
  process.stdout.write(
    `Checked ${countOf(read.liveBlogs, 'live blogs')} and ${countOf(read.entries, 'entries')}.\n`,
  )
  if (problems.length === 0) {
    process.stdout.write('No problems.\n')
    return 0
  }
  process.stderr.write(`\n${formatProblems(problems, all)}`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
})
