import { spawnSync } from 'node:child_process'

/**
 * What a program of others prints.
 *
 * @throws when it is not installed (`npm test` installs it), or ends with an error
 */
export function runProgram(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}${stdout}`)
  return stdout
}
