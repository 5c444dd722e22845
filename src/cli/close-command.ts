import { openLiveBlog, openSite } from '../editing/open-site.ts'
import { closeLiveBlog } from '../editing/set-status.ts'
import { readWords, runCommand, UsageError } from './arguments.ts'
import { tellWritten } from './written.ts'

const USAGE = `Closes a live blog: sets its status, and when its coverage began and ended.

  npm run close -- LIVE-BLOG [options]

  --at TIME      when coverage ended: 18:00, 2025-12-07 18:00 or a timestamp with offset (now)
  --content DIR  the content folder (content)
  --json         tell path and permalink for a program

Exits with 0 when it was closed, 1 when it could not be, 2 when an argument is wrong.
`

await runCommand(USAGE, (args) => {
  const { words, values } = readWords(
    args,
    {
      at: { type: 'string' },
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
    },
    1,
  )
  const [slug] = words
  if (slug === undefined) throw new UsageError('Which live blog? Give its name.')
  return tellWritten(values.json, async () => {
    const site = openSite(values.content)
    return closeLiveBlog(site, openLiveBlog(site, slug), values.at, Date.now())
  })
})
