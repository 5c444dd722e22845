import { createArchive } from '../archive/create-archive.ts'
import { loadArchive } from '../archive/load-archive.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { didYouMean } from '../archive/suggest.ts'
import { createSite } from '../build/site.ts'
import { EXPORT_FORMATS, exportLiveBlog } from '../export/export-live-blog.ts'
import { readWords, runCommand, UsageError } from './arguments.ts'

const USAGE = `Writes a live blog for others to import, with its pictures beside it.

  npm run export -- LIVE-BLOG [options]

  --format NAME  html (a page with schema.org's LiveBlogPosting) or json (that alone) (html)
  --out DIR      the folder to write into (exports)
  --content DIR  the content folder (content)

Exits with 0 when it was written, 1 when the content has errors, 2 when an argument is wrong.
`

await runCommand(USAGE, async (args) => {
  const { words, values } = readWords(
    args,
    {
      format: { type: 'string', default: 'html' },
      out: { type: 'string', default: 'exports' },
      content: { type: 'string', default: 'content' },
    },
    1,
  )
  const [slug] = words
  if (slug === undefined) throw new UsageError('Which live blog? Give its name.')
  const format = EXPORT_FORMATS.find((name) => name === values.format)
  if (!format) throw new UsageError(`--format takes html or json, and not "${values.format}"`)
  const { parts, problems } = await loadArchive(values.content)
  if (!parts) {
    process.stderr.write(formatProblems(problems.filter(({ severity }) => severity === 'error')))
    return 1
  }
  const site = createSite(createArchive(parts))
  const liveBlog = site.archive.liveBlog(slug)
  if (!liveBlog) {
    const slugs = site.archive.liveBlogs.map((one) => one.slug)
    throw new UsageError(`There is no published live blog "${slug}". ${didYouMean(slug, slugs)}`)
  }
  process.stdout.write(`${exportLiveBlog(site, liveBlog, format, values.out)}\n`)
  return 0
})
