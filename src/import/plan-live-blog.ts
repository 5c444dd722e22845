import type { ImportedLiveBlog } from './imported-live-blog.ts'
import type { Plan, PlanContext, Timed } from './plan.ts'
import { planEntry } from './plan-entry.ts'
import { planIndex } from './plan-index.ts'
import { readTime } from './read-time.ts'

/**
 * What is to be written for a live blog. The same dump gives the same plan; files that were edited by
 * hand since an earlier import stay, and so does the path of an entry whose time has not changed.
 */
export function planLiveBlog(liveBlog: ImportedLiveBlog, context: PlanContext): Plan {
  const plan: Plan = {
    slug: context.slug,
    files: new Map(),
    pictures: new Map(),
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
  planPictures(liveBlog, context, plan)
  return plan
}

/** Pictures that are there already stay. */
function planPictures(
  { pictures, place }: ImportedLiveBlog,
  { exists, existsElsewhere }: PlanContext,
  plan: Plan,
): void {
  for (const [path, copy] of Object.entries(pictures)) {
    if (exists(path)) continue
    if (existsElsewhere(copy)) plan.pictures.set(path, copy)
    else plan.notes.push({ place, message: `The picture ${path} does not lie beside it.` })
  }
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
