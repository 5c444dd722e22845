import { reopenLiveBlog } from '../editing/set-status.ts'
import { runStatusCommand } from './status-command.ts'

const usage = `Opens a closed live blog again: it is live, and its coverage has no end. Asks on a
terminal which one, if none is named.

  npm run reopen -- [LIVE-BLOG] [options]

  --content DIR  the content folder (content)
  --json         tell path and permalink for a program

Exits with 0 when it was opened, 1 when it could not be, 2 when an argument is wrong.
`

await runStatusCommand({
  usage,
  isWanted: (status) => status === 'closed',
  takesTime: false,
  write: (site, liveBlog) => Promise.resolve(reopenLiveBlog(site, liveBlog)),
})
