/**
 * Runs after `npm install` in a clone: has git check content before it is committed (.husky/). Where
 * there is nothing to do it does nothing: without git, without a clone, without development packages,
 * after `git config as-it-happened.hooks false`, and beside hooks of somebody else.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const HOOKS = '.husky'

/** @param {string[]} args */
function gitConfig(...args) {
  const { status, stdout } = spawnSync('git', ['config', ...args], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const current = gitConfig('core.hooksPath')
if (gitConfig('--type=bool', 'as-it-happened.hooks') === 'false') {
  if (current === `${HOOKS}/_`) gitConfig('--unset', 'core.hooksPath')
} else if (current === undefined || current === `${HOOKS}/_`) {
  const husky = await import('husky').catch(() => undefined)
  // It says why it did nothing, which is no fault.
  husky?.default(HOOKS)
} else {
  process.stdout.write(
    `Git takes its hooks from ${current}, so content is not checked before it is committed.\n` +
      `To have that too, run \`node src/cli/check.ts --staged\` in the hook pre-commit.\n`,
  )
}
