import { closeLiveBlog } from '../editing/set-status.ts'
import { runStatusCommand } from './status-command.ts'

const usage = `Closes a live blog: sets its status, and when its coverage began and ended. Asks on a
terminal which one, if none is named.

  npm run close -- [LIVE-BLOG] [options]

  --at TIME      when coverage ended: 18:00, 2025-12-07 18:00 or a timestamp with offset (now)
  --content DIR  the content folder (content)
  --json         tell path and permalink for a program

Exits with 0 when it was closed, 1 when it could not be, 2 when an argument is wrong.
`

await runStatusCommand({
  usage,
  isWanted: (status) => status !== 'closed',
  takesTime: true,
  write: (site, liveBlog, at) => closeLiveBlog(site, liveBlog, at, Date.now()),
})
