import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { chromium } from 'playwright-core'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const APPLICATIONS: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/**
 * The absolute paths of the Chromium browsers on this machine, best first: commands on the `PATH`,
 * the system's usual places, then the one that Playwright installs. Where the environment variable
 * `CHROMIUM_PATH` names one, that one alone, even if it is not there: who names a browser wants no
 * other.
 */
export function findChromium(): string[] {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return [named]
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
  const places = [
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(APPLICATIONS[process.platform] ?? []),
    chromium.executablePath(),
  ]
  return [...new Set(places)].filter((place) => existsSync(place))
}
