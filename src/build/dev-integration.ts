import { resolve, sep } from 'node:path'

import type { AstroIntegration } from 'astro'

import type { Archive, PictureFile } from '../archive/archive.ts'
import { ContentReader } from '../archive/content-reader.ts'
import { createArchive } from '../archive/create-archive.ts'
import { ChangedDuringBuild } from '../archive/read-body.ts'
import { formatProblem } from '../archive/report/terminal.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../views/site.ts'
import { type ContentWatch, watchContent } from './changes/watch-content.ts'
import { provideSite } from './current-site.ts'
import { pictureVariants } from './files/published-picture.ts'
import { resizeToBuffer } from './files/write-pictures.ts'
import { createSite } from './site.ts'

/** What the dev server needs of Vite's. */
type ViteServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server']

/**
 * The Astro integration of the dev server: reads what has changed in the content when a file is saved,
 * and shows the pages made of it, drafts and all. While the content has errors, they stand over the
 * page, and behind them the last content that had none, or what is right of it where there was none yet.
 *
 * @param content the content folder
 * @param onProblems told of the problems of each reading
 */
export function devIntegration(
  content: string,
  onProblems: (problems: readonly Problem[]) => void,
): AstroIntegration {
  const folder = resolve(content)
  const reader = new ContentReader(content)
  let site: Site | undefined
  let errors: readonly Problem[] = []
  let watch: ContentWatch | undefined
  const read = async (changed: Iterable<string> = []): Promise<void> => {
    const { preview, problems } = await reader.read(changed)
    errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length === 0 || !site) {
      site = createSite(tolerant(createArchive(preview)), { now: () => Date.now() })
      provideSite(site)
    }
    onProblems(problems)
  }
  return {
    name: 'as-it-happened',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite would watch each file by itself, and has no module to make of any.
        const ignored = (path: string) => path.startsWith(folder + sep)
        updateConfig({ vite: { server: { watch: { ignored } } } })
      },
      'astro:server:setup': async ({ server }) => {
        servePictures(server, () => site)
        await read()
        // A page that is opened, or opened again, must hear of errors that are there already.
        server.ws.on('connection', () => {
          showErrors(server, errors)
        })
        const follow = oneAfterAnother(async (changed) => {
          await read(changed)
          if (errors.length === 0) reloadPages(server)
          else showErrors(server, errors)
        })
        const onChange = (paths: readonly string[]) => {
          follow(paths).catch((error: unknown) => {
            server.config.logger.error(String(error))
          })
        }
        watch = await watchContent(folder, { onChange, onUnknown: () => onChange(['live-blogs']) })
      },
      'astro:server:done': async () => {
        await watch?.stop()
      },
    },
  }
}

/** Gathers what changes while the last changes are seen to, so that nothing older is shown last. */
function oneAfterAnother(
  see: (changed: ReadonlySet<string>) => Promise<void>,
): (paths: readonly string[]) => Promise<void> {
  let changed = new Set<string>()
  let seeing = Promise.resolve()
  return (paths) => {
    for (const path of paths) changed.add(path)
    const seen = seeing.then(async () => {
      if (changed.size === 0) return
      const taken = changed
      changed = new Set()
      await see(taken)
    })
    seeing = seen.catch(() => undefined)
    return seen
  }
}

/**
 * A page may be asked for while a file is being saved. What is shown then is without that text; the
 * file is read again in a moment, and the page with it.
 */
function tolerant(archive: Archive): Archive {
  return {
    ...archive,
    readBody: (of) => {
      try {
        return archive.readBody(of)
      } catch (error) {
        if (error instanceof ChangedDuringBuild) return ''
        throw error
      }
    },
  }
}

/**
 * Astro keeps the paths of pages until it is told that content has changed. The pages' modules stay:
 * they ask for the current site each time.
 */
function reloadPages(server: ViteServer): void {
  const { client, ...others } = server.environments
  for (const { hot } of Object.values(others)) hot.send('astro:content-changed', {})
  client.hot.send({ type: 'full-reload' })
}

/** Puts the first error over the page, with its place and its cure, and how many more there are. */
function showErrors(server: ViteServer, errors: readonly Problem[]): void {
  const [first] = errors
  if (!first) return
  const more = errors.length > 1 ? `\n${errors.length - 1} more in the terminal.` : ''
  server.environments.client.hot.send({
    type: 'error',
    err: {
      message: `${formatProblem(first)}${more}`,
      stack: '',
      id: first.file,
      loc: { file: first.file, line: first.line, column: first.column },
    },
  })
}

/** Pictures are resized when they are asked for. */
function servePictures(server: ViteServer, currentSite: () => Site | undefined): void {
  server.middlewares.use((request, response, next) => {
    const path = /\/pictures\/[^?#]+\.webp/.exec(request.url ?? '')?.[0]
    const site = currentSite()
    const wanted = path === undefined || !site ? undefined : findVariant(site, path)
    if (!wanted || !site) {
      next()
      return
    }
    resizeToBuffer(site.archive.readPicture(wanted.picture), wanted.variant)
      .then((bytes) => response.setHeader('content-type', 'image/webp').end(bytes))
      .catch(next)
  })
}

function findVariant({ archive }: Site, path: string) {
  for (const picture of archive.liveBlogs.flatMap(({ pictures }) => pictures)) {
    const variant = variantAt(picture, path)
    if (variant) return { picture, variant }
  }
  return undefined
}

function variantAt(picture: PictureFile, path: string) {
  return pictureVariants(picture).find((variant) => variant.path === path)
}
