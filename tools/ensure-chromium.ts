import { readFileSync } from 'node:fs'

import { launchChromium } from '../tests/browser/chromium.ts'
import { findChromium } from '../tests/browser/find-chromium.ts'
import { type Command, commandsAsRoot, run } from './as-root.ts'

/**
 * Sees to it that a Chromium starts on this machine, and installs one where none does: Debian's
 * package where that can be installed without a password, Playwright's own build elsewhere.
 *
 * @param tell is told, line by line, what is being done
 * @returns the absolute path of a browser that has been started and closed again
 * @throws with what to do, when no browser starts after all
 */
export async function ensureChromium(tell: (line: string) => void): Promise<string> {
  let attempt = await tryToStart()
  if (process.env.CHROMIUM_PATH) {
    if (attempt.path !== undefined) return attempt.path
    throw new Error(`CHROMIUM_PATH names a browser that does not start.\n${attempt.reasons}`)
  }
  if (attempt.path !== undefined) return attempt.path
  tell(attempt.reasons || 'No Chromium is installed on this machine; the tests need one.')
  for (const commands of waysToInstall()) {
    for (const command of commands) {
      tell(`Running: ${command.join(' ')}`)
      if (!run(command)) tell('That failed.')
    }
    attempt = await tryToStart()
    if (attempt.path !== undefined) return attempt.path
  }
  throw new Error(
    [
      'The tests need Chromium, and none could be installed.',
      attempt.reasons,
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the one that you have,',
      'and run `npm test` again.',
    ]
      .filter(Boolean)
      .join('\n'),
  )
}

async function tryToStart(): Promise<{ path?: string; reasons: string }> {
  const reasons: string[] = []
  for (const path of findChromium()) {
    try {
      const browser = await launchChromium(path)
      await browser.close()
      return { path, reasons: '' }
    } catch (error) {
      const [reason = ''] = String(error).split('\n')
      reasons.push(`${path} does not start: ${reason}`)
    }
  }
  return { reasons: reasons.join('\n') }
}

function* waysToInstall(): Generator<readonly Command[]> {
  const asRoot = commandsAsRoot()
  const system = linuxSystem()
  if (asRoot && system === 'debian') {
    yield [
      [...asRoot, 'apt-get', 'update'],
      [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ]
  }
  // Ubuntu's own package is a snap, which containers cannot run: there Playwright's build comes
  // first, with the system libraries that it needs.
  const libraries = asRoot && (system === 'debian' || system === 'ubuntu') ? ['--with-deps'] : []
  yield [['npx', 'playwright-core', 'install', ...libraries, '--no-shell', 'chromium']]
}

function linuxSystem(): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return /^ID="?([a-z]+)/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
