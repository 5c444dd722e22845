import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { beforeAll, describe, expect, test } from 'vitest'

import { type Content, ContentFolder, type Document, someContent } from './newsroom/content.ts'
import { ProjectCopy } from './newsroom/project-copy.ts'

/** Files that were written less than two seconds before they were read are read again. */
const SETTLED_MS = 2100

const ENTRY = 'live-blogs/long/2025-02-01/0000-told.md'

const project = new ProjectCopy()
const folder = new ContentFolder(join(project.root, 'content'))
const content = someContent()

async function build(): Promise<string> {
  const { published, text } = await project.build('dist', ['--no-search'])
  expect(published, text).toBe(true)
  return text
}

/** What a build does after a change: what it reads and renders, and which files it writes and removes. */
async function after(change: (of: Content) => void) {
  await wait(SETTLED_MS)
  await build()
  change(content)
  folder.write(content)
  const text = await build()
  const numberOf = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0)
  return {
    read: numberOf(/(\d+) read again/),
    rendered: numberOf(/\n(\d+) rendered/),
    changed: linesOf('changed.txt'),
    removed: linesOf('removed.txt'),
  }
}

function linesOf(name: string): string[] {
  return readFileSync(join(project.root, '.cache', name), 'utf8')
    .split('\n')
    .slice(0, -1)
}

function documentOf(of: Content, path: string): Document {
  const document = of.documents.get(path)
  if (!document) throw new Error(`there is no ${path}`)
  return document
}

describe('a build upon the last one', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    folder.write(content)
    await build()
  })

  test('reads and writes nothing when nothing has changed', async () => {
    expect(await after(() => undefined)).toEqual({
      read: 0,
      rendered: 0,
      changed: [],
      removed: [],
    })
  })

  test('renders what shows the text of an entry: its day, its cover, its line in a list', async () => {
    const built = await after((of) => {
      documentOf(of, ENTRY).body = 'Another text.'
    })
    expect(built).toEqual({
      read: 1,
      rendered: 8,
      changed: [
        'archive.ndjson.gz',
        'feed/2025-02-03.long.0226-told.xml',
        'live/long/2025-02-01/index.html',
        'live/long/feed/2025-02-03.long.0226-told.xml',
        'live/long/index.html',
        'live/long/live-blog.json',
        'live/long/live-blog.md',
        'topics/weather/1/index.html',
        'topics/weather/feed/2025-02-03.long.0226-told.xml',
      ],
      removed: [],
    })
  })

  test('renders what tells of an entry more, and writes what is other than before', async () => {
    const built = await after((of) => {
      of.documents.set('live-blogs/fire/2025-03-03/2230-late.md', {
        fields: { timestamp: '2025-03-03T22:30:00Z', authors: '[ben]' },
        body: 'Something new.',
      })
    })
    expect(built).toEqual({
      read: 1,
      rendered: 34,
      changed: [
        'archive.ndjson.gz',
        'archive/2025/03/index.html',
        'archive/2025/index.html',
        'archive/index.html',
        'atom.xml',
        'feed.json',
        'feed/2025-03.xml',
        'feeds/digest/atom.xml',
        'feeds/digest/feed.json',
        'feeds/digest/rss.xml',
        'index.html',
        'live/fire/2025-03-01/1000-told/index.html',
        'live/fire/2025-03-01/index.html',
        'live/fire/2025-03-02/index.html',
        'live/fire/2025-03-03/0800-told/index.html',
        'live/fire/2025-03-03/index.html',
        'live/fire/atom.xml',
        'live/fire/feed.json',
        'live/fire/index.html',
        'live/fire/live-blog.json',
        'live/fire/live-blog.md',
        'live/fire/preview.png',
        'live/fire/rss.xml',
        'people/ben/atom.xml',
        'people/ben/feed.json',
        'people/ben/index.html',
        'people/ben/rss.xml',
        'rss.xml',
        'sitemap.xml',
        'sitemaps/2025-03.xml',
        'topics/harbour/atom.xml',
        'topics/harbour/feed.json',
        'topics/harbour/index.html',
        'topics/harbour/rss.xml',
        'topics/index.html',
      ],
      removed: [],
    })
  })

  test('renders what showed an entry that is gone', async () => {
    const built = await after((of) => {
      of.documents.delete('live-blogs/fire/2025-03-03/0800-told.md')
    })
    expect(built.read).toBe(1)
    expect(built.removed).toEqual(['live/fire/2025-03-03/0800-told/index.html'])
  })

  test('renders a cover when a live blog has another lead article', async () => {
    const built = await after((of) => {
      documentOf(of, 'live-blogs/fire/index.md').body = 'All told.'
    })
    expect(built).toEqual({
      read: 1,
      rendered: 3,
      changed: ['live/fire/index.html', 'live/fire/live-blog.json', 'live/fire/live-blog.md'],
      removed: [],
    })
  })

  test('renders the day of an entry that another live blog has followed up', async () => {
    const built = await after((of) => {
      of.documents.set('live-blogs/vote/2025-04-01/1400-told.md', {
        fields: { timestamp: '2025-04-01T14:00:00Z' },
        body: 'After [this](../../fire/2025-03-01/1100-told.md).',
      })
    })
    expect(built.read).toBe(1)
    expect(built.changed.filter((path) => path.startsWith('live/fire/'))).toEqual([
      'live/fire/2025-03-01/index.html',
      // It shows all days of a short live blog.
      'live/fire/index.html',
    ])
  })

  test('reads nothing again when a topic has another name, and renders what names it', async () => {
    const built = await after((of) => {
      of.topics.politics = 'Polity'
    })
    expect(built.read).toBe(0)
    expect(built.changed).toEqual([
      'archive.ndjson.gz',
      'atom.xml',
      'feed.json',
      'feeds.opml',
      'feeds/index.html',
      'index.html',
      'live/vote/2025-04-01/index.html',
      'live/vote/atom.xml',
      'live/vote/feed.json',
      'live/vote/index.html',
      'live/vote/live-blog.json',
      'live/vote/rss.xml',
      'rss.xml',
      'search/index.html',
      'topics/index.html',
      'topics/politics/atom.xml',
      'topics/politics/feed.json',
      'topics/politics/index.html',
      'topics/politics/rss.xml',
    ])
  })

  test('says why when it begins from nothing', async () => {
    content.site.title = 'Another quay'
    folder.write(content)
    expect(await build()).toContain(
      'Building everything: the settings or the program have changed.\n',
    )
  })
})
