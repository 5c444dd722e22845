import { dev } from 'astro'

import { readSiteUrl } from '../archive/site-files.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { astroConfig } from '../build/compile/astro-config.ts'
import { devIntegration } from '../build/dev-integration.ts'
import { readArguments, readPort, runCommand } from './arguments.ts'

const USAGE = `Shows the site while it is being written; pages follow each saved file.

  npm run dev -- [options]

  --content DIR  the content folder (content)
  --port N       the port (4321)
`

await runCommand(USAGE, async (args) => {
  const { content, port } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
  })
  const url = readSiteUrl(content) ?? 'https://example.org/'
  const integration = devIntegration(content, (problems) => {
    if (problems.length > 0) process.stderr.write(`\n${formatProblems(problems)}`)
  })
  const server = await dev({
    ...astroConfig({ url }, 'dist', [integration]),
    server: { port: readPort(port) },
  })
  const base = new URL(url).pathname
  process.stdout.write(`http://localhost:${server.address.port}${base}  (stop with Ctrl+C)\n`)
  return 0
})
