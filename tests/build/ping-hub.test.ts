import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { describe, expect, test } from 'vitest'

import { changedFeeds, pingHub } from '../../src/build/ping-hub.ts'

describe('changedFeeds', () => {
  test('are feeds, and neither pages nor documents of a history', () => {
    const files = [
      'rss.xml',
      'topics/fire/atom.xml',
      'live/talks/feed.json',
      'feed/2025-12.xml',
      'index.html',
      'sitemap.xml',
    ]
    expect(changedFeeds('https://example.org/news/', files)).toEqual([
      'https://example.org/news/rss.xml',
      'https://example.org/news/topics/fire/atom.xml',
      'https://example.org/news/live/talks/feed.json',
    ])
  })
})

describe('pingHub', () => {
  test('tells of each feed, and says what the hub refused', async () => {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        bodies.push(body)
        response.writeHead(body.includes('rss') ? 204 : 404).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const hub = `http://127.0.0.1:${port}/`
      expect(
        await pingHub(hub, ['https://example.org/rss.xml', 'https://example.org/atom.xml']),
      ).toEqual(['The hub answered 404 for https://example.org/atom.xml.'])
      expect(bodies[0]).toBe('hub.mode=publish&hub.url=https%3A%2F%2Fexample.org%2Frss.xml')
    } finally {
      server.close()
    }
  })
})
