import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { preview } from 'astro'

import { readSiteUrl } from '../archive/site-files.ts'
import { astroConfig } from '../build/compile/astro-config.ts'
import { readArguments, readPort, runCommand } from './arguments.ts'

const USAGE = `Serves the built site, to look at it before it is published.

  npm run preview -- [options]

  --content DIR  the content folder (content), for the site's address
  --out DIR      where the site was written (dist)
  --port N       the port (4321)
`

await runCommand(USAGE, async (args) => {
  const { content, out, port } = readArguments(args, {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  })
  const url = readSiteUrl(content)
  if (url === undefined || !existsSync(out)) {
    process.stderr.write(`There is no site in ${out}. Build it first: npm run build\n`)
    return 1
  }
  const server = await preview({
    ...astroConfig({ url }, resolve(out), []),
    server: { port: readPort(port) },
  })
  const base = new URL(url).pathname
  process.stdout.write(
    `http://${server.host ?? 'localhost'}:${server.port}${base}  (stop with Ctrl+C)\n`,
  )
  await server.closed()
  return 0
})
