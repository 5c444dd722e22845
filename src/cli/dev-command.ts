import { existsSync } from 'node:fs'

import { dev } from 'astro'

import { readSiteUrl } from '../archive/site-files.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { astroConfig } from '../build/compile/astro-config.ts'
import { devIntegration } from '../build/dev-integration.ts'
import { readArguments, readPort, runCommand, UsageError } from './arguments.ts'

const USAGE = `Shows the site while it is being written; pages follow each saved file. Drafts are shown, and marked.

  npm run dev -- [options]

  --content DIR  the content folder (content)
  --port N       the port (4321)
`

await runCommand(USAGE, async (args) => {
  const { content, port } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
  })
  if (!existsSync(content)) throw new UsageError(`There is no folder ${content}.`)
  const url = readSiteUrl(content) ?? 'https://example.org/'
  const integration = devIntegration(content, newsOfProblems())
  const server = await dev({
    ...astroConfig({ url }, 'dist', [integration]),
    server: { port: readPort(port) },
  })
  const base = new URL(url).pathname
  process.stdout.write(`http://localhost:${server.address.port}${base}  (stop with Ctrl+C)\n`)
  return 0
})

/** Tells problems that were not there at the reading before, and when there are no more. */
function newsOfProblems(): (problems: Parameters<typeof formatProblems>[0]) => void {
  let known = new Set<string>()
  return (problems) => {
    const before = known
    known = new Set(problems.map((problem) => JSON.stringify(problem)))
    const fresh = problems.filter((problem) => !before.has(JSON.stringify(problem)))
    if (fresh.length > 0) process.stderr.write(`\n${formatProblems(fresh)}`)
    else if (before.size > 0 && problems.length === 0) process.stderr.write('\nNo problems.\n')
  }
}
