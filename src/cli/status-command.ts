import { EditError } from '../editing/edit-error.ts'
import type { Written } from '../editing/new-entry.ts'
import { type OpenLiveBlog, openLiveBlog, openSite, type OpenSite } from '../editing/open-site.ts'
import { readWords, runCommand, UsageError } from './arguments.ts'
import { askOnTerminal } from './ask.ts'
import { liveBlogChoices } from './live-blog-choices.ts'
import { tellWritten } from './written.ts'

/** A command that sets the status of the live blog it is given, or that is chosen on a terminal. */
export interface StatusCommand {
  usage: string
  /** Whether it may be chosen, by its status. */
  isWanted: (status: OpenLiveBlog['facts']['status']) => boolean
  /** Whether it takes a time with `--at`. */
  takesTime: boolean
  /** @param at the time that was given */
  write: (site: OpenSite, liveBlog: OpenLiveBlog, at: string | undefined) => Promise<Written>
}

/** Runs a command that sets a live blog's status, and sets the exit code. */
export async function runStatusCommand(command: StatusCommand): Promise<void> {
  const { usage, isWanted, takesTime, write } = command
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
    const [named] = words
    const ask = values.json ? undefined : askOnTerminal()
    if (named === undefined && !ask) throw new UsageError('Which live blog? Give its name.')
    if (values.at !== undefined && !takesTime) throw new UsageError("Unknown option '--at'")
    return tellWritten(values.json, async () => {
      const site = openSite(values.content)
      const choices = named === undefined ? liveBlogChoices(site, isWanted) : []
      if (named === undefined && choices.length === 0) {
        throw new EditError('There is no live blog of which this can be done.')
      }
      const slug = named ?? (await ask?.choose('Which live blog?', choices)) ?? ''
      return write(site, openLiveBlog(site, slug), values.at)
    })
  })
}
