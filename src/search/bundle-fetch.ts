type Fetch = typeof fetch

/** What Pagefind compresses itself: `.pf_meta`, `wasm.en.pagefind`. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)(?:\?|$)/

/**
 * A `fetch` for Pagefind's script, which inflates its files by JavaScript and, for each instance, asks
 * for the engine's files anew, though most hosts let a browser keep no file without asking again.
 * This one inflates as the browser does, several files at a time, and asks for the engine once.
 *
 * @param bundle the absolute URL path of the bundle's folder, which ends with a slash; all else is
 * fetched as ever
 * @param engine the same of the folder of Pagefind's script
 */
export function bundleFetch(fetchAnew: Fetch, bundle: string, engine: string): Fetch {
  const answers = new Map<string, Promise<Response>>()
  const ask = async (url: string, init: RequestInit | undefined) => {
    const response = await fetchAnew(url, init)
    return response.ok && COMPRESSED.test(url) ? inflate(response) : response
  }
  return async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith(bundle)) return fetchAnew(input, init)
    if (!input.startsWith(engine)) return ask(input, init)
    const answer = answers.get(input) ?? ask(input, init)
    answers.set(input, answer)
    try {
      const response = await answer
      // What did not come may come the next time.
      if (!response.ok) answers.delete(input)
      return response.clone()
    } catch (error) {
      answers.delete(input)
      throw error
    }
  }
}

/** A host may have told the browser to inflate a file already; Pagefind's script takes it either way. */
async function inflate(response: Response): Promise<Response> {
  const body = await response.blob()
  const [first, second] = new Uint8Array(await body.slice(0, 2).arrayBuffer())
  // RFC 1952, section 2.3.1
  const isGzip = first === 0x1f && second === 0x8b
  return new Response(isGzip ? body.stream().pipeThrough(new DecompressionStream('gzip')) : body, {
    headers: response.headers,
  })
}
