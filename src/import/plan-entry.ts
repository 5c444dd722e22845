import { digestOf } from '../archive/source-file.ts'
import { toMarkdown } from '../editing/entry-file.ts'
import { writeTime } from '../editing/write-time.ts'
import { firstWords } from '../markdown/first-words.ts'
import { entrySchema } from '../model/entry.ts'
import { isSlug } from '../model/slug.ts'
import { toZoned } from '../model/zoned-time.ts'
import { aliasOf, oneLine, orNone, plainLine, webUrl } from './field-values.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'
import type { ImportedLiveBlog } from './imported-live-blog.ts'
import { list } from './json-values.ts'
import { type Written, writtenAs } from './ledger.ts'
import { freeName, slugOf } from './names.ts'
import type { Plan, PlanContext, Timed } from './plan.ts'

/** Plans the file of an entry, and notes where it lies. */
export function planEntry(
  timed: Timed,
  isPinned: boolean,
  liveBlog: ImportedLiveBlog,
  context: PlanContext,
  taken: Set<string>,
  plan: Plan,
): void {
  const { entry, time } = timed
  if (entry.pinned && !isPinned)
    plan.notes.push({
      place: entry.place,
      message: 'It is pinned in the dump, as a later entry is. One can be pinned at a time.',
    })
  const { slug, body, fieldsAt } = entry.file
    ? fromExport(entry.file)
    : fromOthers(timed, liveBlog, context)
  const known = context.ledger?.entries[entry.id]
  const path = pathOf(time.instant, slug, known, context, taken)
  taken.add(path)
  const { aliases, ...fields } = fieldsAt(permalinkOf(context.slug, path))
  const former = known && known.path !== path ? [permalinkOf(context.slug, known.path)] : []
  const common = {
    timestamp: writeTime(time.instant, context.timezone),
    ...fields,
    topics: orNone(context.topics.slugs(entry.topics)),
    authors: orNone(context.people.slugs(entry.authors)),
    pinned: isPinned || undefined,
    aliases: orNone([...aliases, ...former]),
  }
  const text = toMarkdown(inUsualOrder(common), body)
  const next = writtenAs(path, text)
  plan.ledger.entries[entry.id] = settle(next, text, known, context.textOf, plan)
}

/** What an entry's file is made of, the fields that all entries have alike apart. */
interface EntryMaking {
  /** Of its file's name. */
  slug: string
  body: string
  /** @param permalink the path at which it is going to be published */
  fieldsAt: (permalink: string) => Readonly<Record<string, unknown>> & { aliases: string[] }
}

function fromExport({ path, fields, body }: NonNullable<Timed['entry']['file']>): EntryMaking {
  const [name = ''] = path.split('/').slice(-1)
  const slug = name.replace(/^\d{4}-|\.md$/g, '')
  const aliases = list(fields.aliases).map(String)
  return { slug: isSlug(slug) ? slug : 'entry', body, fieldsAt: () => ({ ...fields, aliases }) }
}

function fromOthers(
  { entry, updated }: Timed,
  liveBlog: ImportedLiveBlog,
  { siteUrl, timezone }: PlanContext,
): EntryMaking {
  let body = entry.markdown ?? htmlToMarkdown(entry.html, entry.url ?? liveBlog.url, entry.place)
  let title = entry.title === undefined ? undefined : oneLine(entry.title)
  const words = title ?? firstWords(body.split('\n\n', 1)[0] ?? '', 60).replace(/…$/, '')
  if (body.trim() === '' && title !== undefined) [body, title] = [plainLine(title), undefined]
  return {
    slug: slugOf(words, 50, 'entry'),
    body,
    fieldsAt: (permalink) => {
      const alias = entry.url === liveBlog.url ? undefined : aliasOf(entry.url, siteUrl, permalink)
      return {
        title,
        keyEvent: entry.keyEvent || undefined,
        label: entry.label === undefined ? undefined : oneLine(entry.label).slice(0, 40).trim(),
        updated: updated === undefined ? undefined : writeTime(updated, timezone),
        aliases: alias === undefined ? [] : [alias],
        source: webUrl(entry.url) ?? webUrl(liveBlog.url),
      }
    },
  }
}

/** Fields in the order in which the format's page tells them. */
function inUsualOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(entrySchema.shape).map((name) => [name, fields[name]]))
}

/** @param path in the live blog's folder */
function permalinkOf(liveBlog: string, path: string): string {
  return `/live/${liveBlog}/${path.replace('/', '/#at-').replace(/\.md$/, '')}`
}

/** Where the entry lies: where it did, unless its time has changed. */
function pathOf(
  instant: number,
  slug: string,
  known: Written | undefined,
  { timezone, textOf }: PlanContext,
  taken: ReadonlySet<string>,
): string {
  const { day, clock } = toZoned(instant, timezone)
  const base = `${day}/${clock.replace(':', '')}-${slug}`
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
