/**
 * Runs after `npm install`, on the machine's own Node: sees to it that the `node` of npm's scripts
 * is the one that the project brings. npm 11 links it by itself; npm 10 takes the link away again
 * with those of the packages for other systems, as all of them are called `node`.
 */
import { existsSync, linkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24

const windows = process.platform === 'win32'
const program = windows ? 'node.exe' : 'node'
const commands = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
const system = `${windows ? 'win' : process.platform}-${process.arch}`
const brought = [`node-${system}`, `node-bin-${system}`]
  .map((name) => join(name, 'bin', program))
  .find((path) => existsSync(join(commands, '..', path)))

if (brought === undefined) {
  if (Number.parseInt(process.versions.node) < NEEDED_MAJOR) {
    process.stderr.write(
      `As It Happened needs Node ${NEEDED_MAJOR} or later; this is ${process.version}, and none was ` +
        `installed for ${system}.\nInstall it from https://nodejs.org/ and run \`npm install\` again.\n`,
    )
    process.exitCode = 1
  }
} else if (!existsSync(join(commands, windows ? 'node.cmd' : 'node'))) {
  const link = join(commands, program)
  rmSync(link, { force: true })
  // On Windows a symbolic link needs rights that few have, a hard link none.
  if (windows) linkSync(join(commands, '..', brought), link)
  else symlinkSync(join('..', brought), link)
}
