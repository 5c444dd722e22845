import { digestOf } from '../archive/source-file.ts'
import { toMarkdown } from '../editing/entry-file.ts'
import { writeTime } from '../editing/write-time.ts'
import { aliasOf, oneLine, orNone } from './field-values.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'
import type { ImportedLiveBlog } from './imported-live-blog.ts'
import { writtenAs } from './ledger.ts'
import type { Plan, PlanContext, Timed } from './plan.ts'
import { readTime } from './read-time.ts'

/** Plans the live blog's own file, unless it was written by hand. */
export function planIndex(
  liveBlog: ImportedLiveBlog,
  timed: readonly Timed[],
  context: PlanContext,
  plan: Plan,
): void {
  const { textOf } = context
  const { fields, body } = liveBlog.file
    ? fromExport(liveBlog.file, liveBlog, context)
    : fromOthers(liveBlog, timed, context, plan)
  const text = toMarkdown(fields, body)
  const [next, known, current] = [
    writtenAs('index.md', text),
    context.ledger?.index,
    textOf('index.md'),
  ]
  if (current === undefined || known?.digest === digestOf(current)) {
    if (current !== text) plan.files.set('index.md', text)
    plan.ledger.index = next
    return
  }
  if (known) plan.ledger.index = known
  const isNews = known?.digest !== next.digest && digestOf(current) !== next.digest
  if (isNews) {
    plan.notes.push({
      place: `live-blogs/${context.slug}/index.md`,
      message: 'It was written by hand, and the dump says something else. It stays as it is.',
    })
  }
}

/** What `index.md` is made of. */
interface IndexMaking {
  fields: Readonly<Record<string, unknown>>
  body: string
}

function fromExport(
  { fields, body }: NonNullable<ImportedLiveBlog['file']>,
  liveBlog: ImportedLiveBlog,
  { timezone, isSiteZone, topics, people }: PlanContext,
): IndexMaking {
  const known = {
    timezone: isSiteZone ? undefined : timezone,
    topics: orNone(topics.slugs(liveBlog.topics)),
    authors: orNone(people.slugs(liveBlog.authors)),
  }
  return { fields: { ...fields, ...known }, body }
}

function fromOthers(
  liveBlog: ImportedLiveBlog,
  timed: readonly Timed[],
  context: PlanContext,
  plan: Plan,
): IndexMaking {
  const { timezone } = context
  const [first, last] = [timed[0]?.time.instant, timed.at(-1)?.time.instant]
  const declared = (written: string | undefined) =>
    written === undefined ? undefined : readTime(written, timezone)?.instant
  const [start, end] = [declared(liveBlog.coverageStart), declared(liveBlog.coverageEnd)]
  const tell = (message: string) => plan.notes.push({ place: liveBlog.place, message })
  const hasStart = start !== undefined && (first === undefined || start <= first)
  const hasEnd =
    end !== undefined &&
    (last === undefined || end >= last) &&
    !(start !== undefined && end < start)
  if (start !== undefined && !hasStart)
    tell(
      'Entries are from before the declared start of coverage. Coverage begins with the first entry.',
    )
  if (end !== undefined && !hasEnd)
    tell('Entries are from after the declared end of coverage. Coverage ends with the last entry.')
  const title = oneLine(liveBlog.title ?? context.slug)
  const body = liveBlog.markdown ?? htmlToMarkdown(liveBlog.html, liveBlog.url, liveBlog.place)
  if (liveBlog.title === undefined) tell('It has no title; the name of its folder stands in.')
  if (liveBlog.description === undefined)
    tell('It has no description; its title stands in. Write one or two sentences into index.md.')
  const alias = aliasOf(liveBlog.url, context.siteUrl, `/live/${context.slug}/`)
  const fields = {
    title,
    description: oneLine(liveBlog.description ?? title),
    status: liveBlog.status === 'live' ? 'live' : undefined,
    timezone: context.isSiteZone ? undefined : timezone,
    topics: orNone(context.topics.slugs(liveBlog.topics)),
    authors: orNone(context.people.slugs(liveBlog.authors)),
    coverageStart: hasStart ? writeTime(start, timezone) : undefined,
    coverageEnd: hasEnd && liveBlog.status !== 'live' ? writeTime(end, timezone) : undefined,
    aliases: alias === undefined || alias.includes('#') ? undefined : [alias],
  }
  return { fields, body }
}
