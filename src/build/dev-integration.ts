import { relative, resolve, sep } from 'node:path'

import type { AstroIntegration } from 'astro'

import type { Archive, PictureFile } from '../archive/archive.ts'
import { createArchive } from '../archive/create-archive.ts'
import { ContentReader } from '../archive/load-archive.ts'
import { ChangedDuringBuild } from '../archive/read-body.ts'
import { formatProblem } from '../archive/report/terminal.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../views/site.ts'
import { provideSite } from './current-site.ts'
import { pictureVariants } from './files/published-picture.ts'
import { createSite } from './site.ts'
import { resizeToBuffer } from './files/write-pictures.ts'

/** Editors save several files at once; the content is read when they have settled. */
const SETTLE_MS = 50

/** What the dev server needs of Vite's. */
type ViteServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server']

/**
 * The Astro integration of the dev server: reads the content again when a file changes, and shows
 * the pages made of it. While the content has errors, they stand over the page, and behind them the
 * last content that had none.
 *
 * @param content the content folder
 * @param onProblems told of the problems of each reading
 */
export function devIntegration(
  content: string,
  onProblems: (problems: readonly Problem[]) => void,
): AstroIntegration {
  let site: Site | undefined
  let errors: readonly Problem[] = []
  const reader = new ContentReader(content)
  const read = async (changed: Iterable<string> = []): Promise<void> => {
    const { parts, problems } = await reader.read(changed)
    if (parts) {
      site = createSite(tolerant(createArchive(parts)))
      provideSite(site)
    }
    errors = problems.filter(({ severity }) => severity === 'error')
    onProblems(problems)
  }
  return {
    name: 'as-it-happened',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        servePictures(server, () => site)
        await read()
        // A page that is opened, or opened again, must hear of errors that are there already.
        server.ws.on('connection', () => {
          showErrors(server, errors)
        })
        watchContent(server, resolve(content), async (changed) => {
          await read(changed)
          if (errors.length === 0) reloadPages(server)
          else showErrors(server, errors)
        })
      },
    },
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

/** @param onChange told of the live blogs in which something has changed */
function watchContent(
  server: ViteServer,
  folder: string,
  onChange: (changed: ReadonlySet<string>) => Promise<void>,
): void {
  let settling: NodeJS.Timeout | undefined
  let changed = new Set<string>()
  // One after the other, so that an older reading never comes after a newer one.
  let reading = Promise.resolve()
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return
    const [section, slug] = relative(folder, resolve(path)).split(sep)
    if (section === 'live-blogs' && slug !== undefined) changed.add(slug)
    clearTimeout(settling)
    settling = setTimeout(() => {
      const noted = changed
      changed = new Set()
      reading = reading
        .then(() => onChange(noted))
        .catch((error: unknown) => {
          server.config.logger.error(String(error))
        })
    }, SETTLE_MS)
  })
}

/** Astro keeps the list of paths with the page's module, so the modules must go. */
function reloadPages(server: ViteServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll()
  }
  server.environments.client.hot.send({ type: 'full-reload' })
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
    const path = /\/pictures\/[^/?#]+\.webp/.exec(request.url ?? '')?.[0]
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
