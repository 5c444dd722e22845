import { formatForGithub } from '../archive/report/github.ts'
import { formatAsJson } from '../archive/report/json.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { contentRoot } from '../archive/site-files.ts'
import { checkContent } from '../build/checking/check-content.ts'
import { changedSince, GitError, stagedChanges } from '../build/checking/git-changes.ts'
import { problemsIn, scopeOf } from '../build/checking/scope.ts'
import { stagedContent } from '../build/checking/staged-content.ts'
import { readArguments, runCommand, UsageError } from './arguments.ts'
import { whatWasChecked } from './check-report.ts'

const USAGE = `Checks the content without building the site. Exits with 1 on any error.

  npm run check -- [options]

  --content DIR   the content folder (content)
  --changed       tell only of live blogs in which git says that something has changed, and of
                  links to them
  --since COMMIT  with --changed: since a commit, or since a branch was left (HEAD)
  --staged        tell of what the next commit changes, as it is staged, and of links to it
  --format NAME   text, github (beside the lines of a pull request) or json (text)
  --all           show every warning, and not only the first of each rule
`

/** What `--format` takes beside `text`. */
const FORMATS = new Map([
  ['github', formatForGithub],
  ['json', formatAsJson],
])

await runCommand(USAGE, async (args) => {
  const { content, changed, since, staged, format, all } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    changed: { type: 'boolean', default: false },
    since: { type: 'string' },
    staged: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
  })
  const formatted = FORMATS.get(format)
  if (format !== 'text' && !formatted) {
    throw new UsageError(`--format takes text, github or json, and not "${format}"`)
  }
  if (since !== undefined && !changed) throw new UsageError('--since is an option of --changed')
  if (staged && changed) throw new UsageError('--staged and --changed do not go together')
  const root = contentRoot(content)
  const paths = staged
    ? askGit(() => stagedChanges(root.path))
    : changed
      ? askGit(() => changedSince(root.path, since ?? 'HEAD'))
      : undefined
  // A commit of something else is not to be held up.
  if (staged && paths?.length === 0) return 0
  const checked = await checkContent(staged ? askGit(() => stagedContent(root)) : root)
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
function askGit<Answer>(ask: () => Answer): Answer {
  try {
    return ask()
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}
