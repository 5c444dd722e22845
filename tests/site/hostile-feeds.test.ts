import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { listFiles } from '../../src/build/list-files.ts'
import { runProgram } from './run-program.ts'
import { WrittenSite } from './written-site.ts'

const site = new WrittenSite()
const read = (file: string) => readFileSync(join(site.out, file), 'utf8')

/** Titles and bodies, of which each has broken some feed somewhere. */
const ENTRIES: readonly (readonly [string, string])[] = [
  ['"Bell \\b and escape \\e"', 'A bell \u0007, an escape \u001B[31m and a noncharacter \uFFFE.'],
  ['"👩‍🚒 🇺🇦 \\U0001F525"', 'Flames 🔥🔥 and a family 👨‍👩‍👧‍👦, astral 𝒳.'],
  ['"مرحبا \\u202Eabc\\u202C שלום"', 'نص من اليمين إلى اليسار، ثم English.'],
  [
    '"]]> & <![CDATA[ <b>bold</b> &amp; &nbsp;"',
    'It ends ]]> here, and `]]>` there, <![CDATA[x]]>.',
  ],
  ['"0012"', '007'],
  ['"1e3"', 'Numbers alone: 1e3, 0x10, -0.'],
  [
    '"</title></item></channel></rss>"',
    '</div></content></entry></feed> <!-- and -- a comment -->',
  ],
  [
    '"Script"',
    '<script>alert(1)</script><style>p{color:red}</style><b onclick="alert(1)">Bold</b>',
  ],
  [
    '"Links"',
    '[Here](#at-0000-e0), [topic](/topics/0042/), [there](0001-e1.md), <a href="//x.example/">x</a>',
  ],
  ['"Huge"', `${'A long word after another, '.repeat(40)}\n\n`.repeat(200)],
  ['"\u2028 line and \u2029 paragraph"', 'A line\u2028separator.'],
]

beforeAll(async () => {
  site.write(
    'site.yaml',
    'title: "Tom & <Jerry> ]]>"\ndescription: "Of 0012 & more"\nurl: https://example.org/0012/\nfeeds: { history: [site, topics, live-blogs, people], hub: "https://hub.example/?a=1&b=2" }\n',
  )
  site.write('topics.yaml', '"0042": { title: "0042" }\n"true": { title: "A & B < C" }\n')
  site.write('people.yaml', '"007": { name: "Ó \\"Bond\\" <007>" }\n')
  site.write(
    'live-blogs/0012/index.md',
    '---\ntitle: "0012"\ndescription: "1 < 2 & 3 > 2 ]]>"\ntopics: ["0042", "true"]\nauthors: ["007"]\n---\n\nLead.\n',
  )
  ENTRIES.forEach(([title, body], index) => {
    const minute = String(index).padStart(2, '0')
    site.write(
      `live-blogs/0012/2025-12-07/00${minute}-e${index}.md`,
      `---\ntimestamp: 2025-12-07T00:${minute}:00Z\ntitle: ${title}\nkeyEvent: true\n---\n\n${body}\n`,
    )
  })
  await site.build()
}, 120_000)

/** Feeds by their folder; those of one folder say the same in three formats. */
function feedFolders(): string[] {
  return listFiles(site.out).flatMap((file) => /^(.*)rss\.xml$/.exec(file)?.[1] ?? [])
}

const feedSchema = z.looseObject({
  items: z.array(
    z.looseObject({ id: z.string(), title: z.string(), url: z.string(), content_html: z.string() }),
  ),
})
const jsonItems = (folder: string) => feedSchema.parse(JSON.parse(read(`${folder}feed.json`))).items

describe('feeds of hostile entries', () => {
  test('are there for the site, its topics, its people, its live blogs, the digest and corrections', () => {
    expect(feedFolders()).toEqual([
      'feeds/corrections/',
      'feeds/digest/',
      'live/0012/',
      'people/007/',
      '',
      'topics/0042/',
      'topics/true/',
    ])
  })

  test('are well-formed for xmllint, sitemaps and OPML too', () => {
    const files = listFiles(site.out).filter((file) => /\.(?:xml|opml)$/.test(file))
    expect(files.length).toBeGreaterThan(16)
    const paths = files.map((file) => join(site.out, file))
    expect(runProgram('xmllint', ['--noout', ...paths])).toBe('')
  })

  test('come back from feedsmith as the same items', () => {
    for (const folder of feedFolders()) {
      const items = jsonItems(folder)
      const json = parseJsonFeed(read(`${folder}feed.json`)).items ?? []
      const atom = parseAtomFeed(read(`${folder}atom.xml`)).entries ?? []
      const rss = parseRssFeed(read(`${folder}rss.xml`)).items ?? []
      // What XML makes of the blanks around a text is the parser's to say.
      const told = items.map(({ id, title, url, content_html: html }) => [
        id,
        title.trim(),
        url,
        html.trim(),
      ])
      expect(
        json.map(({ id, title, url, content_html: html = '' }) => [
          id,
          title?.trim(),
          url,
          html.trim(),
        ]),
        folder,
      ).toEqual(told)
      expect(
        atom.map(({ id, title, links, content }) => [
          id,
          title?.value,
          links?.[0]?.href,
          content?.value ?? '',
        ]),
        folder,
      ).toEqual(told)
      expect(
        rss.map(({ guid, title, link, content }) => [
          guid?.value,
          title,
          link,
          content?.encoded ?? '',
        ]),
        folder,
      ).toEqual(told)
    }
  })

  test('are read by feedparser without a fault', () => {
    const program = [
      'import feedparser, json, sys',
      'feeds = [feedparser.parse(path) for path in sys.argv[1:]]',
      'print(json.dumps([[bool(f.bozo), f.version, [e.id for e in f.entries]] for f in feeds]))',
    ].join('\n')
    for (const folder of feedFolders()) {
      const ids = jsonItems(folder).map(({ id }) => id)
      const paths = ['rss.xml', 'atom.xml'].map((file) => join(site.out, folder, file))
      expect(JSON.parse(runProgram('/usr/bin/python3', ['-c', program, ...paths]))).toEqual([
        [false, 'rss20', ids],
        [false, 'atom10', ids],
      ])
    }
  }, 60_000)

  test('are read by sfeed, an item a line', () => {
    for (const folder of feedFolders()) {
      const ids = jsonItems(folder).map(({ id }) => id)
      for (const file of ['rss.xml', 'atom.xml']) {
        const lines = runProgram('sfeed', [], read(folder + file))
          .split('\n')
          .slice(0, -1)
        expect(lines.map((line) => line.split('\t')[5])).toEqual(ids)
      }
    }
  })
})

/** What the W3C's feed validator reports of other feeds. */
describe('the W3C’s validator would find', () => {
  const contents = () => jsonItems('').map(({ content_html: html }) => html)

  test('no control characters', () => {
    for (const file of listFiles(site.out).filter((name) => name.endsWith('.xml'))) {
      expect(read(file), file).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    }
  })

  test('no script, style or handler in a text', () => {
    for (const html of contents()) {
      expect(html).not.toMatch(/<(?:script|style)|<[^>]* on\w+=|<[^>]* style=/i)
    }
  })

  test('no relative address in a text', () => {
    for (const html of contents()) {
      const { document } = parseHTML(`<body>${html}</body>`)
      for (const element of document.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
        expect(address).toMatch(/^(?:https?|mailto|tel):/)
      }
    }
  })

  test('a feed that names itself, its language and when it was built', () => {
    for (const folder of feedFolders().filter((name) => !name.includes('corrections'))) {
      const rss = parseRssFeed(read(`${folder}rss.xml`))
      const self = rss.atom?.links?.find(({ rel }) => rel === 'self')
      expect(self).toMatchObject({
        href: `https://example.org/0012/${folder}rss.xml`,
        type: 'application/rss+xml',
      })
      expect(rss.language).toBe('en')
      expect(rss.lastBuildDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    }
  })

  test('ids that are given once, and are no links', () => {
    for (const folder of feedFolders()) {
      const ids = (parseRssFeed(read(`${folder}rss.xml`)).items ?? []).map(({ guid }) => guid)
      expect(ids.every((guid) => guid?.isPermaLink === false)).toBe(true)
      expect(new Set(ids.map((guid) => guid?.value)).size).toBe(ids.length)
    }
  })

  test('no slash after a fragment', () => {
    expect(read('rss.xml')).not.toMatch(/#[^<"]*\/<\/(?:link|guid)>/)
  })

  test('an Atom feed with an author, and a moment for each entry', () => {
    const atom = parseAtomFeed(read('atom.xml'))
    expect(atom.authors).toEqual([{ name: 'Tom & <Jerry> ]]>' }])
    for (const { updated } of atom.entries ?? []) expect(updated).toMatch(/^2025-12-07T.*Z$/)
  })
})
