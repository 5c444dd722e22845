import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Front matter as it is written: field to YAML. */
export type Fields = Record<string, string>

/** A Markdown file of a content folder. */
export interface Document {
  fields: Fields
  body: string
}

/** A content folder as a newsroom has it in mind; all paths are below it. */
export interface Content {
  site: Fields
  topics: Record<string, string>
  people: Record<string, string>
  documents: Map<string, Document>
}

/** Three live blogs: one of three days with links, one of a day, one of more than two hundred entries. */
export function someContent(): Content {
  const documents = new Map<string, Document>()
  const liveBlog = (slug: string, fields: Fields = {}, body = '') =>
    documents.set(`live-blogs/${slug}/index.md`, {
      fields: { title: `On ${slug}`, description: `What ${slug} came to.`, ...fields },
      body,
    })
  const entry = (slug: string, day: string, clock: string, fields: Fields = {}, body?: string) => {
    const name = `${clock.replace(':', '')}-told`
    documents.set(`live-blogs/${slug}/${day}/${name}.md`, {
      fields: { timestamp: `${day}T${clock}:00Z`, ...fields },
      body: body ?? `It is ${clock} in ${slug}.`,
    })
  }
  liveBlog('fire', { topics: '[harbour]', authors: '[ada]' }, 'The fire, in **full**.')
  entry('fire', '2025-03-01', '10:00', { keyEvent: 'true', title: 'It begins' })
  entry('fire', '2025-03-01', '11:00', { topics: '[weather]' })
  entry('fire', '2025-03-02', '09:00', { authors: '[ben]', label: 'Analysis' })
  entry('fire', '2025-03-03', '08:00', { keyEvent: 'true' }, 'See [the vote](../../vote/index.md).')
  liveBlog('vote', { status: 'live', topics: '[politics]' })
  entry(
    'vote',
    '2025-04-01',
    '12:00',
    { pinned: 'true' },
    'See [this](../../fire/2025-03-01/1000-told.md).',
  )
  entry(
    'vote',
    '2025-04-01',
    '13:00',
    {},
    'And [that](/live/fire/#at-0900-told), of [then](/archive/2025/03/).',
  )
  liveBlog('long')
  for (let minute = 0; minute < 205; minute++) {
    const hour = String(Math.floor(minute / 60)).padStart(2, '0')
    const clock = `${hour}:${String(minute % 60).padStart(2, '0')}`
    entry('long', `2025-02-0${1 + (minute % 3)}`, clock, { topics: '[weather]' })
  }
  return {
    site: {
      title: 'Quay',
      description: 'News.',
      url: 'https://example.org/',
      feedSize: '5',
      feeds: '{ history: [site, topics, live-blogs, people] }',
    },
    topics: { harbour: 'Harbour', weather: 'Weather', politics: 'Politics' },
    people: { ada: 'Ada Li', ben: 'Ben Orr' },
    documents,
  }
}

/** A content folder's files: path to text. */
function filesOf({ site, topics, people, documents }: Content): Map<string, string> {
  const list = (items: Record<string, string>, field: string) =>
    Object.entries(items)
      .map(([slug, name]) => `${slug}: { ${field}: ${JSON.stringify(name)} }\n`)
      .join('')
  return new Map([
    ['site.yaml', lines(site)],
    ['topics.yaml', list(topics, 'title')],
    ['people.yaml', list(people, 'name')],
    ...[...documents].map(
      ([path, { fields, body }]) => [path, `---\n${lines(fields)}---\n\n${body}\n`] as const,
    ),
  ])
}

function lines(fields: Fields): string {
  return Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}\n`)
    .join('')
}

/** Writes only what is other than before, and removes what is gone with its folders, as git does. */
export class ContentFolder {
  readonly #folder: string
  #written = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @returns the paths of the files that were written or removed */
  write(content: Content): string[] {
    const files = filesOf(content)
    const changed: string[] = []
    for (const path of this.#written.keys()) {
      if (files.has(path)) continue
      this.#remove(path)
      changed.push(path)
    }
    for (const [path, text] of files) {
      if (this.#written.get(path) === text) continue
      mkdirSync(dirname(join(this.#folder, path)), { recursive: true })
      writeFileSync(join(this.#folder, path), text)
      changed.push(path)
    }
    this.#written = files
    return changed
  }

  #remove(path: string): void {
    rmSync(join(this.#folder, path))
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (readdirSync(join(this.#folder, folder)).length > 0) return
      rmdirSync(join(this.#folder, folder))
    }
  }
}
