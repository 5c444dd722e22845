import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { listContent } from '../archive/content-tree.ts'
import { loadArchive } from '../archive/load-archive.ts'
import { contentRoot, loadSiteFiles } from '../archive/site-files.ts'
import { isTimezone } from '../model/timezone.ts'
import type { Problem } from '../model/problem.ts'
import { isSlug } from '../model/slug.ts'
import { readDumps } from './dump.ts'
import { DumpError } from './dump-error.ts'
import { FORMATS, type FormatName, recogniseFormat } from './formats.ts'
import { type ImportedLiveBlog, importedLiveBlogSchema } from './imported-live-blog.ts'
import { readLedger } from './ledger.ts'
import { Directory, slugOf } from './names.ts'
import type { Plan } from './plan.ts'
import { planLiveBlog } from './plan-live-blog.ts'
import { addToYaml, writePlan } from './write-plan.ts'

/** What is asked of an import. */
export interface ImportOptions {
  content: string
  /** The format, where it is not to be recognised. */
  format?: FormatName
  /** Slug of the live blog to import into. */
  into?: string
  /** Zone of a new live blog; the site's when it names none. */
  timezone?: string
  /** The day of the first time in a plain text. */
  date?: string
  isDryRun: boolean
}

/** What came of an import. */
export interface ImportResult {
  /** The formats of the files, in their order. */
  formats: { file: string; format: FormatName }[]
  plans: Plan[]
  added: { topics: string[]; people: string[] }
  /** What the check finds in the imported live blogs; empty after a dry run. */
  problems: Problem[]
  isWritten: boolean
}

/**
 * Imports a dump, or the dumps in a folder. Everything is read and planned before anything is
 * written.
 *
 * @throws DumpError with the place, when nothing can be imported; then nothing was written
 */
export async function importDump(path: string, options: ImportOptions): Promise<ImportResult> {
  const root = contentRoot(options.content)
  const { timezone: zoneGiven } = options
  if (zoneGiven !== undefined && !isTimezone(zoneGiven))
    throw new DumpError('--timezone', `"${zoneGiven}" is no time zone, such as Europe/London.`)
  const faults: Problem[] = []
  const { settings, vocabulary } = loadSiteFiles(root, listContent(root.path), faults)
  const [fault] = faults.filter(({ severity }) => severity === 'error')
  if (fault)
    throw new DumpError(
      `${fault.file}:${fault.line}:${fault.column}`,
      `${fault.message} ${fault.fix}`,
    )
  if (!settings)
    throw new DumpError(root.display, 'This is no content folder: it has no site.yaml.')
  const formats: ImportResult['formats'] = []
  const read = readDumps(path).flatMap((dump) => {
    const format = options.format ?? recogniseFormat(dump)
    if (format === undefined)
      throw new DumpError(
        dump.name,
        `The format is not known. Name it with --format: ${Object.keys(FORMATS).join(', ')}.`,
      )
    formats.push({ file: dump.name, format })
    return FORMATS[format](dump, { date: options.date }).map((found) =>
      importedLiveBlogSchema.parse(found),
    )
  })
  const liveBlogs = mergeParts(read, options.into !== undefined)
  if (liveBlogs.length === 0) throw new DumpError(path, 'There is no live blog in it.')
  const names = new Map(liveBlogs.flatMap((liveBlog) => Object.entries(liveBlog.names)))
  const topics = new Directory(
    [...(vocabulary.topics?.values() ?? [])].map(({ slug, title, synonyms }) => ({
      slug,
      words: [title, ...synonyms],
    })),
    'topic',
    names,
  )
  const people = new Directory(
    [...(vocabulary.people?.values() ?? [])].map(({ slug, name }) => ({ slug, words: [name] })),
    'person',
    names,
  )
  const claimed = new Set<string>()
  const plans = liveBlogs.map((liveBlog) => {
    if (liveBlog.entries.length === 0 && !isAnnounced(liveBlog))
      throw new DumpError(liveBlog.place, 'There is no entry in it.')
    const slug = placeOf(liveBlog, root.path, options.into, claimed)
    const textOf = (file: string) => textAt(join(root.path, 'live-blogs', slug, file))
    const zone = /^timezone: (\S+)$/m.exec(textOf('index.md') ?? '')?.[1]
    const timezone = options.timezone ?? zone ?? zoneOf(liveBlog) ?? settings.timezone
    const context = {
      slug,
      timezone,
      isSiteZone: timezone === settings.timezone,
      siteUrl: settings.url,
      topics,
      people,
      ledger: readLedger(root.path, slug),
      textOf,
      exists: (file: string) => existsSync(join(root.path, 'live-blogs', slug, file)),
      existsElsewhere: existsSync,
    }
    return planLiveBlog(liveBlog, context)
  })
  const added = { topics: [...topics.added.keys()], people: [...people.added.keys()] }
  if (options.isDryRun) return { formats, plans, added, problems: [], isWritten: false }
  addToYaml(join(root.path, 'topics.yaml'), 'title', topics.added)
  addToYaml(join(root.path, 'people.yaml'), 'name', people.added)
  const isWritten = plans.map((plan) => writePlan(root.path, plan)).some(Boolean)
  const { problems } = await loadArchive(options.content)
  const folders = plans.map(({ slug }) => `live-blogs/${slug}`)
  const own = problems.filter(({ file }) =>
    folders.some((folder) => file.endsWith(folder) || file.includes(`${folder}/`)),
  )
  return { formats, plans, added, problems: own, isWritten }
}

/** Whether our own export says that the live blog has yet to begin, so that it may be empty. */
function isAnnounced({ file }: ImportedLiveBlog): boolean {
  return file?.fields.status === 'upcoming'
}

/** The zone that our own export names. */
function zoneOf({ file }: ImportedLiveBlog): string | undefined {
  const zone = file?.fields.timezone
  return typeof zone === 'string' ? zone : undefined
}

/** Pages of one live blog, each a file of its own, are one live blog. */
function mergeParts(read: readonly ImportedLiveBlog[], isInto: boolean): ImportedLiveBlog[] {
  const merged = new Map<string, ImportedLiveBlog>()
  for (const part of read) {
    const id = isInto ? '' : part.id
    const whole = merged.get(id)
    if (!whole) {
      merged.set(id, part)
      continue
    }
    const ids = new Set(whole.entries.map((entry) => entry.id))
    whole.entries.push(...part.entries.filter((entry) => !ids.has(entry.id)))
    for (const entry of part.entries) {
      if (ids.has(entry.id))
        whole.skipped.push({
          place: entry.place,
          reason: `an earlier file has the entry "${entry.id}" too.`,
        })
    }
    whole.skipped.push(...part.skipped)
  }
  return [...merged.values()]
}

/** The folder for a live blog: the one it was imported into before, or a new one. */
function placeOf(
  liveBlog: ImportedLiveBlog,
  root: string,
  into: string | undefined,
  claimed: Set<string>,
): string {
  if (into !== undefined && !isSlug(into))
    throw new DumpError(
      '--into',
      `"${into}" is not the name of a live blog: small letters, digits and hyphens.`,
    )
  const parent = join(root, 'live-blogs')
  const folders = existsSync(parent)
    ? readdirSync(parent)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []
  const before = folders.find((name) => readLedger(root, name)?.id === liveBlog.id)
  const segment =
    URL.parse(liveBlog.url ?? '')
      ?.pathname.replace(/\.\w+$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  const slug = into ?? before ?? slugOf(liveBlog.title ?? '', 60, slugOf(segment, 60, 'live-blog'))
  if (claimed.has(slug))
    throw new DumpError(
      liveBlog.place,
      `Two live blogs of the dump would be named "${slug}". Import them one by one, with --into.`,
    )
  if (into === undefined && before === undefined && folders.includes(slug)) {
    throw new DumpError(
      liveBlog.place,
      `There is a live blog "${slug}" already, and it was not imported from here. Choose another with --into, or name it to add to it.`,
    )
  }
  claimed.add(slug)
  return slug
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
