import { digestOf } from '../archive/source-file.ts'
import { toMarkdown } from '../editing/entry-file.ts'
import { firstWords } from '../markdown/first-words.ts'
import { toZoned } from '../model/zoned-time.ts'
import { aliasOf, iso, oneLine, orNone, plainLine, webUrl } from './field-values.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'
import type { ImportedLiveBlog } from './imported-live-blog.ts'
import { type Written, writtenAs } from './ledger.ts'
import { freeName, slugOf } from './names.ts'
import type { Plan, PlanContext, Timed } from './plan.ts'

/** Plans the file of an entry, and notes where it lies. */
export function planEntry(
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
