import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Git could not tell what has changed; the message is a full sentence for the editor. */
export class GitError extends Error {}

/**
 * Paths in a content folder that differ from a commit, `/`-separated from the folder: changed, new,
 * deleted, and both names of what was renamed. What git is told to ignore is not among them.
 *
 * @param since the commit, or a branch: then what has changed since it was left
 * @throws GitError
 */
export function changedSince(content: string, since: string): string[] {
  const inGit = (...args: string[]) => git(content, args)
  const added = inGit('ls-files', '-z', '--others', '--exclude-standard')
  if (since === 'HEAD' && !hasCommit(content)) {
    return pathsOf(added + inGit('ls-files', '-z', '--cached'))
  }
  const names = ['--name-only', '-z', '--no-renames', '--relative']
  return pathsOf(added + inGit('diff', ...names, '--merge-base', since, '--', '.'))
}

/**
 * Paths in a content folder that the next commit changes, as `changedSince` gives them.
 *
 * @throws GitError
 */
export function stagedChanges(content: string): string[] {
  const names = ['--name-only', '-z', '--no-renames', '--relative']
  return pathsOf(git(content, ['diff', '--cached', ...names, '--', '.']))
}

function hasCommit(content: string): boolean {
  try {
    git(content, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    return true
  } catch {
    return false
  }
}

function pathsOf(output: string): string[] {
  return [...new Set(output.split('\0').filter((path) => path !== ''))].sort()
}

/**
 * What git answers in a folder.
 *
 * @throws GitError with what git said
 */
export function git(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...ownPaths(), ...env },
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    throw new GitError(`Git does not tell what has changed in ${folder}: ${reasonOf(error)}.`)
  }
}

/** What git tells a hook of its own files, from the hook's folder: we ask from another one. */
function ownPaths(): Record<string, string> {
  const { GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE } = process.env
  return {
    // Whoever is told where git's files are, and no more, stands at the top of the work tree
    // (git(1), GIT_DIR): a hook does, where the repository has several.
    ...(GIT_DIR !== undefined && {
      GIT_DIR: resolve(GIT_DIR),
      GIT_WORK_TREE: resolve(GIT_WORK_TREE ?? '.'),
    }),
    ...(GIT_INDEX_FILE !== undefined && { GIT_INDEX_FILE: resolve(GIT_INDEX_FILE) }),
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'there is no git, or no such folder'
  const said = 'stderr' in error ? String(error.stderr).trim() : ''
  const [first = ''] = said.split('\n')
  return (first || error.message).replace(/^fatal: /, '').replace(/\.$/, '')
}
