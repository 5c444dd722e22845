import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { PROJECT_ROOT } from '../../src/build/project-root.ts'

const run = promisify(execFile)

/** What a command printed, and how it ended. */
export interface CommandResult {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs one of the product's commands as an editor would, in a process of its own. */
export async function runCommand(
  command: 'build' | 'check' | 'new' | 'close' | 'reopen' | 'import' | 'export',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const script = join(PROJECT_ROOT, 'src/cli', command === 'build' ? 'build.js' : `${command}.ts`)
  try {
    const { stdout, stderr } = await run(process.execPath, [script, ...args], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...env },
    })
    return { exitCode: 0, stdout, stderr }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error))
      throw error
    return {
      exitCode: Number(error.code),
      stdout: String(error.stdout),
      stderr: String(error.stderr),
    }
  }
}

/** A new folder for what a test writes; it goes when the test's process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'as-it-happened-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/**
 * Builds a fixture's content and gives the folder of the site.
 *
 * @throws when the build fails, with what it printed
 */
export async function buildFixture(
  content: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const out = join(temporaryFolder(), 'dist')
  const result = await runCommand('build', ['--content', content, '--out', out, ...args], env)
  if (result.exitCode !== 0) throw new Error(result.stdout + result.stderr)
  return out
}
