import { spawnSync } from 'node:child_process'

import { type Command, commandsAsRoot, run } from './as-root.ts'

/** A program of others that tests hold what we publish against. */
interface Program {
  /** Debian's package. */
  name: string
  /** Runs, and does nothing, where it is installed. */
  probe: Command
}

const PROGRAMS: readonly Program[] = [
  { name: 'jq', probe: ['jq', '--version'] },
  { name: 'sqlite3', probe: ['sqlite3', '--version'] },
  { name: 'python3', probe: ['python3', '--version'] },
  { name: 'python3-feedparser', probe: ['/usr/bin/python3', '-c', 'import feedparser'] },
  { name: 'libxml2-utils', probe: ['xmllint', '--version'] },
  { name: 'sfeed', probe: ['sfeed'] },
  { name: 'newsboat', probe: ['newsboat', '--version'] },
]

/**
 * Sees to it that the programs are there which tests run, and installs Debian's packages where that
 * needs no password.
 *
 * @param tell is told, line by line, what is being done
 * @returns their names
 * @throws with what to do, when some are missing after all
 */
export function ensurePrograms(tell: (line: string) => void): string {
  let missing = PROGRAMS.filter(isMissing)
  const asRoot = missing.length > 0 ? commandsAsRoot() : undefined
  if (asRoot) {
    const packages = missing.map(({ name }) => name)
    for (const command of [
      [...asRoot, 'apt-get', 'update'],
      [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    ] as const) {
      tell(`Running: ${command.join(' ')}`)
      const [program = '', ...args] = command
      if (!run([program, ...args])) tell('That failed.')
    }
    missing = missing.filter(isMissing)
  }
  if (missing.length === 0) return PROGRAMS.map(({ name }) => name).join(', ')
  throw new Error(
    [
      `The tests need ${missing.map(({ name }) => name).join(', ')}, which could not be installed.`,
      'Install what your system has under these names of Debian, and run `npm test` again.',
    ].join('\n'),
  )
}

function isMissing({ probe: [program, ...args] }: Program): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status !== 0
}
