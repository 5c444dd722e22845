import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { ensureChromium } from './ensure-chromium.ts'
import { ensurePrograms } from './ensure-programs.ts'

/** One check of the product: a script of an installed package, and what to do when it fails. */
interface Step {
  name: string
  script: string
  args: readonly string[]
  cure: string
}

const STEPS: readonly Step[] = [
  {
    name: 'Format',
    script: 'prettier/bin/prettier.cjs',
    args: ['--check', '.'],
    cure: 'Run `npm run format`.',
  },
  {
    name: 'Lint',
    script: 'eslint/bin/eslint.js',
    args: ['--max-warnings', '0', '.'],
    cure: 'Mend what is listed above, or run `npx eslint --fix .` for what it can mend itself.',
  },
  {
    name: 'Types',
    script: '@astrojs/check/bin/astro-check.js',
    args: ['--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
    cure: 'Mend what is listed above; `npm run types` runs this check alone.',
  },
  {
    name: 'Tests',
    script: 'vitest/vitest.mjs',
    args: ['run'],
    cure: 'Mend what is listed above; `npx vitest run tests/<file>` runs one file alone.',
  },
]

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function stop(message: string): never {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

tell('== Browser')
const browser = await ensureChromium(tell).catch((error: unknown) =>
  stop(error instanceof Error ? error.message : String(error)),
)
tell(browser)

tell('\n== Programs')
try {
  tell(ensurePrograms(tell))
} catch (error) {
  stop(error instanceof Error ? error.message : String(error))
}

for (const { name, script, args, cure } of STEPS) {
  tell(`\n== ${name}: ${script.split('/').at(-1)} ${args.join(' ')}`)
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/${script}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, CHROMIUM_PATH: browser },
    stdio: 'inherit',
  })
  if (status !== 0) stop(`${name} failed. ${cure}`)
  // The last step ends with the counts of the tests, and nothing after them.
  if (name !== 'Tests') tell(`(${((performance.now() - started) / 1000).toFixed(1)} s)`)
}
