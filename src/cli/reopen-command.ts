import { openLiveBlog, openSite } from '../editing/open-site.ts'
import { reopenLiveBlog } from '../editing/set-status.ts'
import { readWords, runCommand, UsageError } from './arguments.ts'
import { tellWritten } from './written.ts'

const USAGE = `Opens a closed live blog again: it is live, and its coverage has no end.

  npm run reopen -- LIVE-BLOG [options]

  --content DIR  the content folder (content)
  --json         tell path and permalink for a program

Exits with 0 when it was opened, 1 when it could not be, 2 when an argument is wrong.
`

await runCommand(USAGE, (args) => {
  const { words, values } = readWords(
    args,
    {
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
    },
    1,
  )
  const [slug] = words
  if (slug === undefined) throw new UsageError('Which live blog? Give its name.')
  return tellWritten(values.json, () => {
    const site = openSite(values.content)
    return Promise.resolve(reopenLiveBlog(site, openLiveBlog(site, slug)))
  })
})
