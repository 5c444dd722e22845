import { formatForGithub } from '../archive/report/github.ts'
import { formatAsJson } from '../archive/report/json.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { contentRoot } from '../archive/site-files.ts'
import { checkContent } from '../build/checking/check-content.ts'
import { changedSince, GitError } from '../build/checking/git-changes.ts'
import { problemsIn, scopeOf } from '../build/checking/scope.ts'
import { readArguments, runCommand, UsageError } from './arguments.ts'
import { whatWasChecked } from './check-report.ts'

const USAGE = `Checks the content without building the site. Exits with 1 on any error.

  npm run check -- [options]

  --content DIR   the content folder (content)
  --changed       tell only of live blogs in which git says that something has changed, and of
                  links to them
  --since COMMIT  with --changed: since a commit, or since a branch was left (HEAD)
  --format NAME   text, github (beside the lines of a pull request) or json (text)
  --all           show every warning, and not only the first of each rule
`

/** What `--format` takes beside `text`. */
const FORMATS = new Map([
  ['github', formatForGithub],
  ['json', formatAsJson],
])

await runCommand(USAGE, async (args) => {
  const { content, changed, since, format, all } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    changed: { type: 'boolean', default: false },
    since: { type: 'string' },
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
  })
  const formatted = FORMATS.get(format)
  if (format !== 'text' && !formatted) {
    throw new UsageError(`--format takes text, github or json, and not "${format}"`)
  }
  if (since !== undefined && !changed) throw new UsageError('--since is an option of --changed')
  const root = contentRoot(content)
  const paths = changed ? changedIn(root.path, since ?? 'HEAD') : undefined
  const checked = await checkContent(root)
  const scope = paths && scopeOf(paths, checked.liveBlogs)
  const problems = scope ? problemsIn(scope, checked.problems, root.display) : checked.problems
  const exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
  if (formatted) {
    process.stdout.write(formatted(problems))
    return exitCode
  }
  process.stdout.write(`${whatWasChecked(checked.liveBlogs, scope)}\n`)
  if (problems.length === 0) {
    process.stdout.write('No problems.\n')
    return 0
  }
  process.stderr.write(`\n${formatProblems(problems, all)}`)
  return exitCode
})

/** @throws UsageError when git does not tell */
function changedIn(folder: string, since: string): string[] {
  try {
    return changedSince(folder, since)
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}
