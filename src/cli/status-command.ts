import type { Written } from '../editing/new-entry.ts'
import { type OpenLiveBlog, openLiveBlog, openSite, type OpenSite } from '../editing/open-site.ts'
import { readWords, runCommand, UsageError } from './arguments.ts'
import { tellWritten } from './written.ts'

/** A command that sets the status of the live blog it is given. */
export interface StatusCommand {
  usage: string
  /** Whether it takes a time with `--at`. */
  takesTime: boolean
  /** @param at the time that was given */
  write: (site: OpenSite, liveBlog: OpenLiveBlog, at: string | undefined) => Promise<Written>
}

/** Runs a command that sets a live blog's status, and sets the exit code. */
export async function runStatusCommand({ usage, takesTime, write }: StatusCommand): Promise<void> {
  await runCommand(usage, (args) => {
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
    if (values.at !== undefined && !takesTime) throw new UsageError("Unknown option '--at'")
    return tellWritten(values.json, () => {
      const site = openSite(values.content)
      return write(site, openLiveBlog(site, slug), values.at)
    })
  })
}
