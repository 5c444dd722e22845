import type { Content, Document, Fields } from './content.ts'

/** Numbers that choose what an edit is done to. */
export interface Choice {
  a: number
  b: number
}

/** A change of the content, as a newsroom may make it. It may leave the content with an error. */
export type Edit = (content: Content, choice: Choice) => void

const field =
  (name: string, values: readonly (string | undefined)[]): Edit =>
  (content, { a, b }) => {
    const { document } = pickEntry(content, a)
    setField(document.fields, name, values[b % values.length])
  }

const indexField =
  (name: string, values: readonly (string | undefined)[]): Edit =>
  (content, { a, b }) => {
    const { document } = pickIndex(content, a)
    setField(document.fields, name, values[b % values.length])
  }

/** By name, so that a failing series can be read. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'nothing at all': () => undefined,
  'the text of an entry': (content, { a, b }) => {
    pickEntry(content, a).document.body = `Told anew, for the time ${b}.`
  },
  'a link to another live blog': (content, { a, b }) => {
    const path = pickEntry(content, b).path
    pickEntry(content, a).document.body = `See [there](../../../${path}).`
  },
  'the title of an entry': field('title', ['Another title', '"Two: parts"', undefined]),
  'a key event': field('keyEvent', ['true', undefined]),
  'the topics of an entry': field('topics', ['[politics]', '[harbour, weather]', undefined]),
  'the author of an entry': field('authors', ['[ben]', '[ada, ben]', undefined]),
  'a withdrawal': field('withdrawn', [
    '{ timestamp: 2025-05-01T10:00Z, reason: Not so. }',
    undefined,
  ]),
  'a correction': field('corrections', [
    '[{ timestamp: 2025-05-02T10:00Z, kind: correction, text: It was later. }]',
    undefined,
  ]),
  'a draft': field('draft', ['true', undefined]),
  'a live blog that is a draft': indexField('draft', ['true', undefined]),
  'an entry more': (content, { a, b }) => {
    const { slug } = pickIndex(content, a)
    const day = `2025-0${3 + (b % 3)}-1${b % 10}`
    content.documents.set(`live-blogs/${slug}/${day}/2${b % 4}30-new.md`, {
      fields: { timestamp: `${day}T2${b % 4}:30:00Z`, topics: '[harbour]' },
      body: 'Something new.',
    })
  },
  'an entry less': (content, { a }) => {
    content.documents.delete(pickEntry(content, a).path)
  },
  'an entry renamed': (content, { a, b }) => {
    const { path, document } = pickEntry(content, a)
    const [, slug = '', day = '', name = ''] = path.replace(/\.md$/, '').split('/')
    content.documents.delete(path)
    setField(document.fields, 'aliases', `["/live/${slug}/${day}/#at-${name}"]`)
    content.documents.set(`live-blogs/${slug}/${day}/${name.slice(0, 4)}-named-${b}.md`, document)
  },
  'a live blog renamed': (content, { a, b }) => {
    const { slug, document } = pickIndex(content, a)
    setField(document.fields, 'aliases', `[/live/${slug}/]`)
    const folder = `live-blogs/${slug}/`
    for (const [path, moved] of [...content.documents]) {
      if (!path.startsWith(folder)) continue
      content.documents.delete(path)
      content.documents.set(`live-blogs/renamed-${b}/${path.slice(folder.length)}`, moved)
    }
  },
  'a live blog less': (content, { a }) => {
    const { slug } = pickIndex(content, a)
    for (const path of [...content.documents.keys()]) {
      if (path.startsWith(`live-blogs/${slug}/`)) content.documents.delete(path)
    }
  },
  'a live blog more': (content, { b }) => {
    content.documents.set(`live-blogs/more-${b}/index.md`, {
      fields: { title: `More ${b}`, description: 'To come.', status: 'upcoming' },
      body: '',
    })
  },
  'the title of a live blog': indexField('title', ['As it was', '"Was: it"']),
  'the description of a live blog': indexField('description', ['In short.', 'In long.']),
  'the status of a live blog': indexField('status', ['live', 'paused', 'closed']),
  'the topics of a live blog': indexField('topics', ['[weather]', '[politics, harbour]', '[]']),
  'the authors of a live blog': indexField('authors', ['[ben]', undefined]),
  'the lead article': (content, { a, b }) => {
    pickIndex(content, a).document.body = `All told, ${b} times.`
  },
  'the name of a topic': (content, { a, b }) => {
    content.topics[pick(Object.keys(content.topics), a)] = `Topic ${b}`
  },
  'a topic more': (content, { b }) => {
    content.topics[`new-${b}`] = `New ${b}`
  },
  'a topic less': (content, { a }) => {
    const gone = pick(Object.keys(content.topics), a)
    content.topics = Object.fromEntries(
      Object.entries(content.topics).filter(([slug]) => slug !== gone),
    )
  },
  'the name of a person': (content, { a, b }) => {
    content.people[pick(Object.keys(content.people), a)] = `Person ${b}`
  },
  'the site’s language': (content, { b }) => {
    content.site.language = ['en', 'fr'][b % 2] ?? 'en'
  },
  'the site’s title': (content, { b }) => {
    content.site.title = `Quay ${b}`
  },
  'the size of feeds': (content, { b }) => {
    content.site.feedSize = String(1 + (b % 60))
  },
}

function setField(fields: Fields, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(fields, name)
  else fields[name] = value
}

function pickEntry({ documents }: Content, a: number): { path: string; document: Document } {
  return pickDocument(documents, a, (path) => !path.endsWith('/index.md'))
}

function pickIndex(
  { documents }: Content,
  a: number,
): { path: string; slug: string; document: Document } {
  const picked = pickDocument(documents, a, (path) => path.endsWith('/index.md'))
  return { ...picked, slug: picked.path.split('/')[1] ?? '' }
}

function pickDocument(
  documents: ReadonlyMap<string, Document>,
  a: number,
  isWanted: (path: string) => boolean,
): { path: string; document: Document } {
  const [path, document] = pick(
    [...documents].filter(([candidate]) => isWanted(candidate)),
    a,
  )
  return { path, document }
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
