import { loadArchive } from '../archive/load-archive.ts'
import { formatForGithub } from '../archive/report/github.ts'
import { formatAsJson } from '../archive/report/json.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { readArguments, runCommand, UsageError } from './arguments.ts'
import { countOf } from './build-report.ts'

const USAGE = `Checks the content without building the site. Exits with 1 on any error.

  npm run check -- [options]

  --content DIR  the content folder (content)
  --format NAME  text, github (beside the lines of a pull request) or json (text)
  --all          show every warning, and not only the first of each rule
`

/** What `--format` takes beside `text`. */
const FORMATS = new Map([
  ['github', formatForGithub],
  ['json', formatAsJson],
])

await runCommand(USAGE, async (args) => {
  const { content, format, all } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
  })
  const formatted = FORMATS.get(format)
  if (format !== 'text' && !formatted) {
    throw new UsageError(`--format takes text, github or json, and not "${format}"`)
  }
  const { problems, read } = await loadArchive(content)
  const exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
  if (formatted) {
    process.stdout.write(formatted(problems))
    return exitCode
  }
  process.stdout.write(
    `Checked ${countOf(read.liveBlogs, 'live blogs')} and ${countOf(read.entries, 'entries')}.\n`,
  )
  if (problems.length === 0) {
    process.stdout.write('No problems.\n')
    return 0
  }
  process.stderr.write(`\n${formatProblems(problems, all)}`)
  return exitCode
})
