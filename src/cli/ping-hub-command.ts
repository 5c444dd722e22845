import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readSiteSettings } from '../archive/site-files.ts'
import { CACHE } from '../build/build-place.ts'
import { changedFeeds, pingHub } from '../build/ping-hub.ts'
import { readArguments, runCommand } from './arguments.ts'

const USAGE = `Tells the WebSub hub of site.yaml which feeds the last build has changed.
To be run when the site has been uploaded.

  npm run ping-hub -- [options]

  --content DIR  the content folder (content)
`

await runCommand(USAGE, async (args) => {
  const { content } = readArguments(args, { content: { type: 'string', default: 'content' } })
  const settings = readSiteSettings(content)
  if (!settings) {
    process.stderr.write('site.yaml is missing or wrong: npm run check tells why.\n')
    return 1
  }
  const { hub } = settings.feeds
  const files = readFileSync(join(CACHE, 'changed.txt'), 'utf8').split('\n')
  const feeds = changedFeeds(settings.url, files)
  if (hub === undefined || feeds.length === 0) {
    process.stdout.write(hub === undefined ? 'site.yaml names no hub.\n' : 'No feed has changed.\n')
    return 0
  }
  const refused = await pingHub(hub, feeds)
  process.stdout.write(`Told ${hub} of ${feeds.length - refused.length} feeds.\n`)
  for (const line of refused) process.stderr.write(`${line}\n`)
  return refused.length > 0 ? 1 : 0
})
