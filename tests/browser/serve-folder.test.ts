import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type FolderServer, serveFolder } from './serve-folder.ts'

describe('serveFolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-folder-'))
  let server: FolderServer

  beforeAll(async () => {
    mkdirSync(join(folder, 'live'))
    writeFileSync(join(folder, 'index.html'), 'home')
    writeFileSync(join(folder, '404.html'), 'not here')
    writeFileSync(join(folder, 'live/index.html'), 'live blogs')
    writeFileSync(join(folder, 'search.wasm'), 'wasm')
    server = await serveFolder(folder, '/news/')
  })

  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  async function get(path: string): Promise<[number, string | null, string]> {
    const response = await fetch(new URL(path, server.url))
    return [response.status, response.headers.get('content-type'), await response.text()]
  }

  test('answers a folder with its index.html', async () => {
    expect(await get('')).toEqual([200, 'text/html;charset=utf-8', 'home'])
    expect(await get('live/')).toEqual([200, 'text/html;charset=utf-8', 'live blogs'])
  })

  test('names the type of WebAssembly, which browsers ask for', async () => {
    expect(await get('search.wasm?v=1')).toEqual([200, 'application/wasm', 'wasm'])
  })

  test('answers 404.html with status 404 for what is missing or outside of the base path', async () => {
    const missing = [404, 'text/html; charset=utf-8', 'not here']
    expect(await get('nowhere/')).toEqual(missing)
    expect(await get('/live/')).toEqual(missing)
  })
})
