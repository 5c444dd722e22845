import { gzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { bundleFetch } from '../../src/search/bundle-fetch.ts'

const BUNDLE = '/news/pagefind/'
const ENGINE = '/news/pagefind/e1/'

/** A `fetch` that answers from some files, and tells what it was asked. */
function aFetch(files: Record<string, string | Buffer>) {
  const asked: string[] = []
  const fetchAnew = (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push(url)
    const body = files[url]
    return Promise.resolve(
      body === undefined
        ? new Response('none', { status: 404 })
        : new Response(typeof body === 'string' ? body : new Uint8Array(body)),
    )
  }
  return { fetchFrom: bundleFetch(fetchAnew, BUNDLE, ENGINE), asked, files }
}

const textOf = async (response: Promise<Response>) => (await response).text()

describe('bundleFetch', () => {
  test('asks for a file of the engine once, and for others each time', async () => {
    const { fetchFrom, asked } = aFetch({
      '/news/pagefind/e1/pagefind-entry.json?ts=e1': 'engine',
      '/news/pagefind/s1/pagefind-entry.json?ts=s1': 'shard',
    })
    for (const _ of [1, 2]) {
      expect(await textOf(fetchFrom('/news/pagefind/e1/pagefind-entry.json?ts=e1'))).toBe('engine')
      expect(await textOf(fetchFrom('/news/pagefind/s1/pagefind-entry.json?ts=s1'))).toBe('shard')
    }
    expect(asked).toEqual([
      '/news/pagefind/e1/pagefind-entry.json?ts=e1',
      '/news/pagefind/s1/pagefind-entry.json?ts=s1',
      '/news/pagefind/s1/pagefind-entry.json?ts=s1',
    ])
  })

  test('inflates what Pagefind compressed, unless the browser did', async () => {
    const { fetchFrom } = aFetch({
      '/news/pagefind/e1/wasm.en.pagefind': gzipSync('engine'),
      '/news/pagefind/s1/index/en_1.pf_index': gzipSync('shard'),
      '/news/pagefind/s1/index/en_2.pf_index': 'plain',
    })
    expect(await textOf(fetchFrom('/news/pagefind/e1/wasm.en.pagefind'))).toBe('engine')
    expect(await textOf(fetchFrom('/news/pagefind/s1/index/en_1.pf_index'))).toBe('shard')
    expect(await textOf(fetchFrom('/news/pagefind/s1/index/en_2.pf_index'))).toBe('plain')
  })

  test('asks again for what did not come', async () => {
    const { fetchFrom, files } = aFetch({})
    expect((await fetchFrom('/news/pagefind/e1/wasm.en.pagefind')).status).toBe(404)
    files['/news/pagefind/e1/wasm.en.pagefind'] = gzipSync('engine')
    expect(await textOf(fetchFrom('/news/pagefind/e1/wasm.en.pagefind'))).toBe('engine')
  })

  test('leaves everything else to the browser', async () => {
    const { fetchFrom } = aFetch({ '/news/pictures/1.pagefind': gzipSync('not ours') })
    const response = await fetchFrom('/news/pictures/1.pagefind')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(gzipSync('not ours'))
  })
})
