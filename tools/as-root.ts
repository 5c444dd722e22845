import { spawnSync } from 'node:child_process'

/** A command with its arguments. */
export type Command = readonly [string, ...string[]]

/** What a command needs in front to run as root without a password; `undefined` where it can't. */
export function commandsAsRoot(): [] | ['sudo'] | undefined {
  if (process.getuid?.() === 0) return []
  return run(['sudo', '-n', 'true'], 'ignore') ? ['sudo'] : undefined
}

/** Runs a command to its end, and asks nothing; whether it succeeded. */
export function run([program, ...args]: Command, stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // On Windows npx is a batch file, which only a shell starts.
  const shell = process.platform === 'win32'
  return spawnSync(program, args, { stdio, env, shell }).status === 0
}
