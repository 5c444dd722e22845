import { posix } from 'node:path'

/** How Hugo’s content says that a page is in lists and feeds, and has no file of its own. */
const LISTED_ONLY = '{render: never, list: always}'

const TITLE = /^title: /m
const TOPICS = /^topics: \[(.*)\]$/m
const TITLE_WORDS = 14

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Where Hugo has an entry, from its path in our content folder. A live blog is a section to Hugo,
 * and its entries are files right below: `live/talks/2025-12-07-1220-both-sides-go-home.md`.
 *
 * @param path `live-blogs/talks/2025-12-07/1220-both-sides-go-home.md`
 */
export function toHugoPath(path: string): string {
  const [, liveBlog = '', day = '', name = ''] = path.split('/')
  return posix.join('live', liveBlog, `${day}-${name}`)
}

/**
 * An entry as Hugo reads it: the same text with the topics of its live blog added to its own, and
 * with its first words for a title when it has none. Both are work that Hugo is spared and we do.
 */
export function toHugoEntry(text: string, liveBlogTopics: readonly string[]): string {
  const topics = new Set([...liveBlogTopics, ...topicsOf(text)])
  const line = `topics: [${[...topics].join(', ')}]`
  return text.replace(TOPICS, TITLE.test(text) ? line : `title: "${firstWords(text)}"\n${line}`)
}

/** The first words of the body, without the marks of Markdown. */
function firstWords(text: string): string {
  const [, , body = ''] = text.split(/^---$/m)
  const words = body
    .replace(/\]\([^)]*\)|[[\]*>|]/g, '')
    .trim()
    .split(/\s+/)
  return `${words.slice(0, TITLE_WORDS).join(' ')} …`
}

/** The `_index.md` of a live blog’s section. Its topics are renamed: topic pages list entries alone. */
export function toHugoLiveBlog(text: string): string {
  return text.replace(TOPICS, 'liveBlogTopics: [$1]')
}

/** The topics of an entry or a live blog of a generated archive. */
export function topicsOf(text: string): string[] {
  const [, topics = ''] = TOPICS.exec(text) ?? []
  return topics.split(', ').filter((topic) => topic !== '')
}

/** The `_index.md` above all live blogs: no page itself, nor is any entry. */
export function hugoLiveIndex(): string {
  return [
    '---',
    'title: Live blogs',
    '_build: {render: never}',
    'cascade:',
    '- _target: {kind: page}',
    `  _build: ${LISTED_ONLY}`,
    '---',
    '',
  ].join('\n')
}

/**
 * The sections that make year and month pages, of which Hugo has none of its own: paths below the
 * content folder with their text.
 *
 * @param months in which live blogs began: `2025-12`
 */
export function hugoArchive(months: ReadonlySet<string>): Map<string, string> {
  const files = new Map([['archive/_index.md', section('Archive', '_build: {render: never}')]])
  for (const month of [...months].sort()) {
    const [year = '', number = ''] = month.split('-')
    const name = MONTH_NAMES[Number(number) - 1] ?? ''
    files.set(`archive/${year}/_index.md`, section(year, `year: "${year}"`))
    files.set(
      `archive/${year}/${number}/_index.md`,
      section(`${name} ${year}`, `month: "${month}"`),
    )
  }
  return files
}

function section(title: string, field: string): string {
  return ['---', `title: "${title}"`, field, 'outputs: [HTML]', '---', ''].join('\n')
}
