import { posix } from 'node:path'

import { toMarkdown } from '../editing/entry-file.ts'
import { digestOf } from '../archive/source-file.ts'
import { firstWords } from '../markdown/first-words.ts'
import { aliasSchema } from '../model/alias.ts'
import { toIso, toZoned } from '../model/zoned-time.ts'
import { htmlToMarkdown, withoutControls } from './html-to-markdown.ts'
import type { ImportedEntry, ImportedLiveBlog } from './imported-live-blog.ts'
import { type Ledger, type Written, writtenAs } from './ledger.ts'
import { type Directory, freeName, slugOf } from './names.ts'
import { type ReadTime, readTime } from './read-time.ts'

/** What an import would do with one live blog. */
export interface Plan {
  slug: string
  /** Files to write: path in the live blog's folder to text. */
  files: Map<string, string>
  /** Files of an earlier import whose entry has moved. */
  removed: string[]
  ledger: Ledger
  counts: {
    found: number
    added: number
    updated: number
    unchanged: number
    kept: number
    skipped: number
  }
  /** What the editor must know: with the place in the dump or in the content. */
  notes: { place: string; message: string }[]
}

/** What a plan is made with. */
export interface PlanContext {
  slug: string
  timezone: string
  /** Whether the zone is the site's own, and need not be named. */
  isSiteZone: boolean
  siteUrl: string
  topics: Directory
  people: Directory
  ledger: Ledger | undefined
  /** The text of a file in the live blog's folder; `undefined` when there is none. */
  textOf: (path: string) => string | undefined
}

interface Timed {
  entry: ImportedEntry
  time: ReadTime
  updated: number | undefined
}

/**
 * What is to be written for a live blog. The same dump gives the same plan; files that were edited by
 * hand since an earlier import stay, and so does the path of an entry whose time has not changed.
 */
export function planLiveBlog(liveBlog: ImportedLiveBlog, context: PlanContext): Plan {
  const plan: Plan = {
    slug: context.slug,
    files: new Map(),
    removed: [],
    ledger: { id: context.ledger?.id ?? liveBlog.id, entries: {} },
    counts: {
      found: liveBlog.entries.length + liveBlog.skipped.length,
      added: 0,
      updated: 0,
      unchanged: 0,
      kept: 0,
      skipped: liveBlog.skipped.length,
    },
    notes: liveBlog.skipped.map(({ place, reason }) => ({ place, message: `Skipped: ${reason}` })),
  }
  const timed = timeEntries(liveBlog, context, plan)
  const pinned = timed.filter(({ entry }) => entry.pinned).at(-1)?.entry
  const taken = new Set(Object.values(context.ledger?.entries ?? {}).map(({ path }) => path))
  for (const one of timed) planEntry(one, one.entry === pinned, liveBlog, context, taken, plan)
  for (const [id, written] of Object.entries(context.ledger?.entries ?? {})) {
    if (plan.ledger.entries[id] || !context.textOf(written.path)) continue
    plan.ledger.entries[id] = written
    plan.notes.push({
      place: `live-blogs/${context.slug}/${written.path}`,
      message:
        'This entry is not in the dump any more. It stays; withdraw it if it was taken back.',
    })
  }
  planIndex(liveBlog, timed, context, plan)
  return plan
}

/** Entries with their times, oldest first, as the dump has them where times are equal. */
function timeEntries(liveBlog: ImportedLiveBlog, { timezone }: PlanContext, plan: Plan): Timed[] {
  const seen = new Set<string>()
  const timed = liveBlog.entries.flatMap((entry): Timed[] => {
    const skip = (reason: string) => {
      plan.counts.skipped++
      plan.notes.push({ place: entry.place, message: `Skipped: ${reason}` })
      return []
    }
    if (seen.has(entry.id)) return skip(`the dump has another entry with the id "${entry.id}".`)
    seen.add(entry.id)
    const written = entry.timestamp ?? entry.updated
    if (written === undefined) return skip('it has no time.')
    const time = readTime(written, timezone)
    if (!time) return skip(`"${written}" is no time.`)
    if (time.assumed !== undefined)
      plan.notes.push({ place: entry.place, message: `Of "${written}": ${time.assumed}.` })
    if (entry.timestamp === undefined)
      plan.notes.push({
        place: entry.place,
        message: 'It has no time of its own; that of its last change is taken.',
      })
    const updated = entry.updated === undefined ? undefined : readTime(entry.updated, timezone)
    if (entry.updated !== undefined && !updated)
      plan.notes.push({
        place: entry.place,
        message: `"${entry.updated}" is no time, and was left out.`,
      })
    return [
      {
        entry,
        time,
        updated: updated && updated.instant > time.instant ? updated.instant : undefined,
      },
    ]
  })
  return timed.sort((a, b) => a.time.instant - b.time.instant)
}

function planEntry(
  { entry, time, updated }: Timed,
  isPinned: boolean,
  liveBlog: ImportedLiveBlog,
  context: PlanContext,
  taken: Set<string>,
  plan: Plan,
): void {
  const { slug, timezone, textOf } = context
  let body = entry.markdown ?? htmlToMarkdown(entry.html, entry.url ?? liveBlog.url, entry.place)
  let title = entry.title === undefined ? undefined : oneLine(entry.title)
  const words = title ?? firstWords(body.split('\n\n', 1)[0] ?? '', 60).replace(/…$/, '')
  if (body.trim() === '' && title !== undefined) [body, title] = [plainLine(title), undefined]
  if (entry.pinned && !isPinned)
    plan.notes.push({
      place: entry.place,
      message: 'It is pinned in the dump, as a later entry is. One can be pinned at a time.',
    })
  const known = context.ledger?.entries[entry.id]
  const path = pathOf(time.instant, words, known, context, taken)
  taken.add(path)
  const source = webUrl(entry.url) ?? webUrl(liveBlog.url)
  const own = `/live/${slug}/${path.replace('/', '/#at-').replace(/\.md$/, '')}`
  const alias = entry.url === liveBlog.url ? undefined : aliasOf(entry.url, context.siteUrl, own)
  const former =
    known && known.path !== path
      ? [`/live/${slug}/${known.path.replace('/', '/#at-').replace(/\.md$/, '')}`]
      : []
  const aliases = [...(alias === undefined ? [] : [alias]), ...former]
  const fields = {
    timestamp: iso(time.instant, timezone),
    title,
    topics: orNone(context.topics.slugs(entry.topics)),
    authors: orNone(context.people.slugs(entry.authors)),
    keyEvent: entry.keyEvent || undefined,
    pinned: isPinned || undefined,
    label: entry.label === undefined ? undefined : oneLine(entry.label).slice(0, 40).trim(),
    updated: updated === undefined ? undefined : iso(updated, timezone),
    aliases: orNone(aliases),
    source,
  }
  const text = toMarkdown(fields, body)
  const next = writtenAs(path, text)
  plan.ledger.entries[entry.id] = settle(next, text, known, textOf, plan)
}

/** Where the entry lies: where it did, unless its time has changed. */
function pathOf(
  instant: number,
  words: string,
  known: Written | undefined,
  { timezone, textOf }: PlanContext,
  taken: ReadonlySet<string>,
): string {
  const { day, clock } = toZoned(instant, timezone)
  const base = `${day}/${clock.replace(':', '')}-${slugOf(words, 50, 'entry')}`
  if (known?.path.slice(0, 15) === base.slice(0, 15)) return known.path
  return `${freeName(base, (name) => taken.has(`${name}.md`) || textOf(`${name}.md`) !== undefined)}.md`
}

/** Decides between what the dump says, what an earlier import wrote, and what is on disk. */
function settle(
  next: Written,
  text: string,
  known: Written | undefined,
  textOf: PlanContext['textOf'],
  plan: Plan,
): Written {
  const place = `live-blogs/${plan.slug}/${known?.path ?? next.path}`
  if (!known) {
    plan.counts.added++
    plan.files.set(next.path, text)
    return next
  }
  const current = textOf(known.path)
  const isChanged = next.digest !== known.digest
  if (current === undefined) {
    plan.counts.kept++
    plan.notes.push({
      place,
      message:
        'This entry was deleted or moved by hand after it was imported. It was not written again.',
    })
    return known
  }
  const digest = digestOf(current)
  if (!isChanged || digest === next.digest) {
    plan.counts[digest === next.digest ? 'unchanged' : 'kept']++
    return digest === next.digest ? next : known
  }
  if (digest !== known.digest) {
    plan.counts.kept++
    plan.notes.push({
      place,
      message:
        'This entry was edited by hand, and the dump has changed too. The edit stays; to take the dump’s text, delete the entry’s line from .imported.json and the file, and import again.',
    })
    return known
  }
  plan.counts.updated++
  if (known.path !== next.path) plan.removed.push(known.path)
  plan.files.set(next.path, text)
  return next
}

function planIndex(
  liveBlog: ImportedLiveBlog,
  timed: readonly Timed[],
  context: PlanContext,
  plan: Plan,
): void {
  const { timezone, textOf } = context
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
    coverageStart: hasStart ? iso(start, timezone) : undefined,
    coverageEnd: hasEnd && liveBlog.status !== 'live' ? iso(end, timezone) : undefined,
    aliases: alias === undefined || alias.includes('#') ? undefined : [alias],
  }
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

/** RFC 3339 with the zone's offset, to the millisecond where it has any. */
function iso(instant: number, timezone: string): string {
  const ms = ((instant % 1000) + 1000) % 1000
  const text = toIso(instant, timezone)
  return ms === 0 ? text : `${text.slice(0, 19)}.${String(ms).padStart(3, '0')}${text.slice(19)}`
}

/** The path that an address had on this very site; `undefined` for others, and where it is still the same. */
function aliasOf(url: string | undefined, siteUrl: string, own: string): string | undefined {
  const [address, site] = [URL.parse(url ?? ''), URL.parse(siteUrl)]
  if (!site || address?.host !== site.host || address.search !== '') return undefined
  const base = posix.join(site.pathname, '/')
  if (!address.pathname.startsWith(base)) return undefined
  const alias = `/${address.pathname.slice(base.length)}${address.hash}`
  return alias !== '/' && alias !== own && aliasSchema.safeParse(alias).success ? alias : undefined
}

function webUrl(url: string | undefined): string | undefined {
  const parsed = URL.parse(url ?? '')
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

function orNone<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim()
}

function plainLine(text: string): string {
  return text
    .replace(/([\\`*_[\]<>&~|#])/g, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
}
