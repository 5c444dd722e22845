import { text } from 'node:stream/consumers'

import { EditError } from '../editing/edit-error.ts'
import { writeNewEntry, writeNewLiveBlog, type Written } from '../editing/new-entry.ts'
import { openLiveBlog, openSite, type OpenSite } from '../editing/open-site.ts'
import { readWords, runCommand, UsageError } from './arguments.ts'
import { type Ask, askOnTerminal, type Choice } from './ask.ts'
import { liveBlogChoices } from './live-blog-choices.ts'
import { tellWritten } from './written.ts'

const USAGE = `Writes a new entry, or starts a live blog. Asks on a terminal for what is missing.

  npm run new -- LIVE-BLOG ["Title"] [options]
  npm run new -- --live-blog "Title" [options]

  --body TEXT         the text, in Markdown; - reads it from standard input
  --topic SLUG        a topic of topics.yaml; may be given several times
  --author SLUG       a person of people.yaml; may be given several times
  --slug NAME         the last part of the URL (made of the title)
  --draft             leave it out of what is published
  --content DIR       the content folder (content)
  --edit              open it in $VISUAL or $EDITOR
  --json              tell path and permalink for a program

of an entry:
  --at TIME           12:20, 2025-12-07 12:20 (as clocks in the live blog's zone
                      tell them) or a timestamp with offset (now)
  --key-event         list it among the key events
  --pin               show it first while the live blog is live
  --label WORD        a word before the title: Breaking

of a live blog:
  --description TEXT  the standfirst: one or two sentences
  --timezone ZONE     the zone of its days and times (the site's)
  --upcoming          announce it; without this it is live

Exits with 0 when the file was written, 1 when it could not be, 2 when an argument is wrong.
`

const list = { type: 'string', multiple: true, default: [] as string[] } as const
const flag = { type: 'boolean', default: false } as const
const OPTIONS = {
  'live-blog': { type: 'string' },
  body: { type: 'string' },
  topic: list,
  author: list,
  slug: { type: 'string' },
  draft: flag,
  content: { type: 'string', default: 'content' },
  edit: flag,
  json: flag,
  at: { type: 'string' },
  'key-event': flag,
  pin: flag,
  label: { type: 'string' },
  description: { type: 'string' },
  timezone: { type: 'string' },
  upcoming: flag,
} as const

await runCommand(USAGE, (args) => {
  const { words, values } = readWords(args, OPTIONS, 2)
  const ask = values.json ? undefined : askOnTerminal()
  return tellWritten(
    values.json,
    async () => {
      const site = openSite(values.content)
      const { topic: topics, author: authors, slug, draft } = values
      const common = { topics, authors, slug, draft }
      return values['live-blog'] === undefined
        ? writeEntry(site, words, values, common, ask)
        : writeLiveBlog(site, values['live-blog'], words, values, common, ask)
    },
    values.edit,
  )
})

type Values = ReturnType<typeof readWords<typeof OPTIONS>>['values']
interface Common {
  topics: string[]
  authors: string[]
  slug: string | undefined
  draft: boolean
}

async function writeEntry(
  site: OpenSite,
  words: readonly string[],
  values: Values,
  common: Common,
  ask: Ask | undefined,
): Promise<Written> {
  refuse(values, ['description', 'timezone', 'upcoming'], 'a live blog')
  const [named, said] = words
  const slug = named ?? (await ask?.choose('Which live blog?', openLiveBlogs(site)))
  if (slug === undefined) throw new UsageError('Which live blog? Give its name.')
  const liveBlog = openLiveBlog(site, slug)
  const title = said ?? (await ask?.text('Title (most entries need none):', false))
  const body = await bodyOf(values, ask, title === undefined || title === '')
  if (!title && body.trim() === '') {
    throw new UsageError('An entry needs a title, or a text with --body.')
  }
  const { at, label } = values
  const marks = { keyEvent: values['key-event'], pinned: values.pin }
  return writeNewEntry(site, liveBlog, { ...common, ...marks, title, at, label, body }, Date.now())
}

async function writeLiveBlog(
  site: OpenSite,
  title: string,
  words: readonly string[],
  values: Values,
  common: Common,
  ask: Ask | undefined,
): Promise<Written> {
  refuse(values, ['at', 'key-event', 'pin', 'label'], 'an entry')
  if (words.length > 0) throw new UsageError(`"${words.join(' ')}" is not understood.`)
  const description =
    values.description ?? (await ask?.text('Standfirst, in one or two sentences:', true))
  if (description === undefined) throw new UsageError('A live blog needs a --description.')
  const choices = [...(site.siteFiles.vocabulary.topics?.values() ?? [])].map((topic) => ({
    value: topic.slug,
    label: topic.title,
  }))
  const asked = common.topics.length === 0 ? await ask?.chooseSome('Topics:', choices) : undefined
  const body = values.body === undefined ? '' : await bodyOf(values, undefined, false)
  return writeNewLiveBlog(site, {
    ...common,
    topics: asked ?? common.topics,
    title,
    description,
    status: values.upcoming ? 'upcoming' : 'live',
    timezone: values.timezone,
    body,
  })
}

/** @throws UsageError when an option was given that is about something else */
function refuse(values: Values, names: readonly (keyof Values)[], about: string): void {
  const wrong = names.find((name) => values[name] !== undefined && values[name] !== false)
  if (wrong !== undefined) throw new UsageError(`--${wrong} is an option of ${about}.`)
}

/** The live blogs that are not closed, by their titles. */
function openLiveBlogs(site: OpenSite): Choice[] {
  const open = liveBlogChoices(site, (status) => status !== 'closed')
  if (open.length > 0) return open
  throw new EditError(
    'No live blog is open. To start one: npm run new -- --live-blog "Title"; to go on with one: npm run reopen',
  )
}

async function bodyOf(
  { body, edit }: Values,
  ask: Ask | undefined,
  required: boolean,
): Promise<string> {
  if (body === '-') return text(process.stdin)
  if (body !== undefined) return body
  return edit ? '' : ((await ask?.text('Text:', required)) ?? '')
}
