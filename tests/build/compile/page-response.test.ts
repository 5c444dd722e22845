import { describe, expect, test } from 'vitest'

import { contentOf, PageResponse } from '../../../src/build/compile/page-response.ts'

const BYTES = new TextEncoder().encode('Grüße')

describe('PageResponse', () => {
  test.each([
    ['a text', 'Grüße'],
    ['bytes', BYTES],
  ])('keeps %s as it is', async (_, body) => {
    const response = new PageResponse(body, { status: 404, headers: { 'x-page': 'yes' } })
    expect(await contentOf(response)).toBe(body)
    expect(response.status).toBe(404)
    expect(response.headers.get('x-page')).toBe('yes')
    expect(response).toBeInstanceOf(Response)
  })

  test('gives its body in the standard ways, too', async () => {
    expect(await new PageResponse(BYTES).text()).toBe('Grüße')
    expect(new Uint8Array(await new PageResponse('Grüße').arrayBuffer())).toEqual(BYTES)
    expect(await new Response(new PageResponse('Grüße').body).text()).toBe('Grüße')
  })

  test('leaves streams and empty bodies to the standard', async () => {
    const stream = new Blob(['Grüße']).stream()
    expect(await contentOf(new PageResponse(stream))).toEqual(BYTES)
    expect(new PageResponse(null, { status: 404 }).body).toBeNull()
  })
})

describe('contentOf', () => {
  test('reads a standard response', async () => {
    expect(await contentOf(new Response('Grüße'))).toEqual(BYTES)
  })
})
