import type { PublishedCounts } from '../build/build-site.ts'
import type { BuildProgress, Phase } from '../build/progress.ts'

const WORDS: Readonly<Record<Phase, string>> = {
  check: 'Checked',
  compile: 'Compiled the pages',
  render: 'Rendered',
  pictures: 'Pictures',
  search: 'Search index',
  publish: 'Published',
}

const STEP_WORDS: Partial<Readonly<Record<Phase, string>>> = {
  render: 'Rendering pages',
  search: 'Indexing entries',
}

const REDRAW_MS = 100

/** Where a report is written, and whether a line can be drawn over there. */
export interface ReportStream {
  write(text: string): unknown
  isTTY?: boolean
}

/** Tells how a build goes: a line a phase, and on a terminal a line that moves. */
export class BuildReport implements BuildProgress {
  readonly #stream: ReportStream
  readonly #started = new Map<Phase, number>()
  #lastDrawn = 0
  #begun: number | undefined

  constructor(stream: ReportStream) {
    this.#stream = stream
  }

  start(phase: Phase): void {
    this.#begun ??= performance.now()
    this.#started.set(phase, performance.now())
  }

  /** How long the build has taken; the next one is another. */
  seconds(): number {
    const begun = this.#begun ?? performance.now()
    this.#begun = undefined
    return (performance.now() - begun) / 1000
  }

  step(phase: Phase, done: number, total: number): void {
    if (!this.#stream.isTTY) return
    const now = performance.now()
    if (now - this.#lastDrawn < REDRAW_MS) return
    this.#lastDrawn = now
    const words = STEP_WORDS[phase] ?? WORDS[phase]
    this.#stream.write(`\r\u001B[K${words}: ${group(done)} of ${group(total)}`)
  }

  note(sentence: string): void {
    this.#stream.write(`${this.#stream.isTTY ? '\r\u001B[K' : ''}${sentence}\n`)
  }

  done(phase: Phase, counts: Readonly<Record<string, number>>): void {
    const seconds = (performance.now() - (this.#started.get(phase) ?? performance.now())) / 1000
    const told = Object.entries(counts).map(([name, count]) => countOf(count, name))
    const words = told.length > 0 ? `${WORDS[phase]}: ${told.join(', ')}` : WORDS[phase]
    const clear = this.#stream.isTTY ? '\r\u001B[K' : ''
    this.#stream.write(`${clear}${words} (${formatSeconds(seconds)})\n`)
  }
}

/** The last lines of a build: what is now published, and how to look at it. */
export function closingLines(counts: PublishedCounts, out: string, seconds: number): string {
  const { liveBlogs, entries, topics, pages, rendered, files, bytes, changed, removed } = counts
  const changes = [
    `${group(rendered)} rendered`,
    `${countOf(changed.length, 'files')} changed`,
    ...(removed.length > 0 ? [`${group(removed.length)} removed`] : []),
  ]
  return [
    '',
    `Published ${countOf(liveBlogs, 'live blogs')}, ${countOf(entries, 'entries')} and ${countOf(topics, 'topics')} in ${out}:`,
    `${group(pages)} pages and feeds, ${countOf(files, 'files')}, ${formatBytes(bytes)};`,
    `${changes.join(', ')}, in ${formatSeconds(seconds)}.`,
    '',
  ].join('\n')
}

/** `1 live blog`, `12 entries`: a count with its noun, which is given in the plural. */
export function countOf(count: number, plural: string): string {
  const noun = count === 1 ? plural.replace(/ies$/, 'y').replace(/s$/, '') : plural
  return `${group(count)} ${noun}`
}

/** `12,345` */
export function group(count: number): string {
  return count.toLocaleString('en')
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`
}

/** `1.2 MB`, in powers of ten as hosts count them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB']
  let value = bytes / 1000
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(1)} ${units[unit] ?? ''}`
}
