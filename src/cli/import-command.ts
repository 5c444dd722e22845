import { parseArgs } from 'node:util'

import { countProblems, formatProblems } from '../archive/report/terminal.ts'
import { DumpError } from '../import/dump-error.ts'
import { FORMATS, type FormatName } from '../import/formats.ts'
import { importDump, type ImportResult } from '../import/import-dump.ts'
import { formatImport, hasToDo } from '../import/report.ts'
import { runCommand, UsageError } from './arguments.ts'

const USAGE = `Brings a live blog in from another system. A second run changes nothing.

  npm run import -- <file or folder> [options]

  --format NAME    ${Object.keys(FORMATS).join(', ')} (recognised by what is in the file)
  --into SLUG      the live blog to import into (found, or named after the title)
  --timezone ZONE  zone of a new live blog, and of times without offset (the site's)
  --date DAY       plain text: the day of its first time, such as 2025-12-07
  --content DIR    the content folder (content)
  --dry-run        tell what would be done, and write nothing
  --json           the report as JSON

Exits with 0 when all is in and right, with 1 when something is left to do, with 2 when the command
is not understood, and with 3 when nothing could be imported; then nothing was written.
`

await runCommand(USAGE, async (args) => {
  const { path, values } = read(args)
  const { format, into, timezone, date } = values
  if (format !== undefined && !isFormat(format))
    throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, and not "${format}"`)
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))))
    throw new UsageError(`--date takes a day such as 2025-12-07, and not "${date}"`)
  try {
    const result = await importDump(path, {
      content: values.content,
      isDryRun: values['dry-run'],
      ...(format !== undefined && { format }),
      ...(into !== undefined && { into }),
      ...(timezone !== undefined && { timezone }),
      ...(date !== undefined && { date }),
    })
    tell(result, values.json, values['dry-run'])
    return hasToDo(result) ? 1 : 0
  } catch (error) {
    if (!(error instanceof DumpError)) throw error
    if (values.json)
      process.stdout.write(
        `${JSON.stringify({ error: { place: error.place, message: error.message } })}\n`,
      )
    else process.stderr.write(`${error.place}\n  ${error.message}\nNothing was written.\n`)
    return 3
  }
})

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        into: { type: 'string' },
        timezone: { type: 'string' },
        date: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0) throw new UsageError('Name one file or folder.')
    return { path, values }
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}

function tell(result: ImportResult, asJson: boolean, isDryRun: boolean): void {
  const { formats, plans, added, problems, isWritten } = result
  if (asJson) {
    const liveBlogs = plans.map(({ slug, counts, notes, files }) => ({
      slug,
      counts,
      notes,
      files: [...files.keys()],
    }))
    process.stdout.write(
      `${JSON.stringify({ formats, liveBlogs, added, problems, isWritten }, undefined, 2)}\n`,
    )
    return
  }
  process.stdout.write(formatImport(result, isDryRun))
  if (problems.length > 0)
    process.stderr.write(
      `\nLeft to do (${countProblems(problems).replace(/\.$/, '')}):\n\n${formatProblems(problems)}`,
    )
  else if (!isDryRun) process.stdout.write('The check finds no problem in it.\n')
}
