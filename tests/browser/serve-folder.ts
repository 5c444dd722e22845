import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

/** A folder that is being served to tests. */
export interface FolderServer {
  /** Where its `index.html` is answered: an absolute URL that ends with the base path. */
  url: string
  /** Ends the server and every open connection. */
  close(): Promise<void>
}

/**
 * Serves a built site on a free port of this machine as a static host would: `index.html` for a
 * folder, `.gz` files to browsers that take them, the site's `404.html` with status 404 for what is
 * missing.
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends; all else is 404
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const serve = sirv(folder, { dev: true, etag: false, gzip: true })
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    const path = request.url ?? '/'
    if (!path.startsWith(base)) {
      notFound()
      return
    }
    request.url = path.slice(base.length - 1)
    serve(request, response, notFound)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error)
          else resolve()
        })
        server.closeAllConnections()
      }),
  }
}
