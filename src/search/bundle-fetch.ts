type Fetch = typeof fetch

/** What Pagefind compresses itself: `.pf_meta`, `wasm.en.pagefind`. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)(?:\?|$)/

/** What was answered, with its whole body: several may ask for it, and a stream can be read once. */
interface Answer {
  response: Response
  bytes: ArrayBuffer
}

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
  const answers = new Map<string, Promise<Answer>>()
  const ask = async (url: string, init: RequestInit | undefined): Promise<Answer> => {
    const response = await fetchAnew(url, init)
    const bytes = await response.arrayBuffer()
    return { response, bytes: response.ok && COMPRESSED.test(url) ? await inflate(bytes) : bytes }
  }
  return async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith(bundle)) return fetchAnew(input, init)
    if (!input.startsWith(engine)) return toResponse(await ask(input, init))
    const asked = answers.get(input) ?? ask(input, init)
    answers.set(input, asked)
    try {
      const answer = await asked
      // What did not come may come the next time.
      if (!answer.response.ok) answers.delete(input)
      return toResponse(answer)
    } catch (error) {
      answers.delete(input)
      throw error
    }
  }
}

function toResponse({ response: { status, headers }, bytes }: Answer): Response {
  return new Response(bytes, { status, headers })
}

/** A host may have told the browser to inflate a file already; Pagefind's script takes it either way. */
async function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes)
  // RFC 1952, section 2.3.1
  if (first !== 0x1f || second !== 0x8b) return bytes
  const stream = new DecompressionStream('gzip')
  const writer = stream.writable.getWriter()
  const writing = writer.write(bytes).then(() => writer.close())
  const [inflated] = await Promise.all([new Response(stream.readable).arrayBuffer(), writing])
  return inflated
}
