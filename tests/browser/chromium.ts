import { type Browser, chromium } from 'playwright-core'

import { findChromium } from './find-chromium.ts'

// Playwright adds its own: no first run, no background networking, no sync, an empty profile.
const FLAGS = ['--disable-gpu', '--disable-quic']

/**
 * Starts a headless Chromium with an empty profile; who starts it closes it.
 *
 * @param executablePath the browser; without it the best that `findChromium` knows
 * @throws when there is none, or when it does not start
 */
export async function launchChromium(executablePath = findChromium()[0]): Promise<Browser> {
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here. `npm test` installs one before it runs the tests.')
  }
  // Containers run as root, where Chromium's sandbox refuses to start.
  return chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false })
}
