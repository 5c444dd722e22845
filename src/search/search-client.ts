import type { SearchService } from './search-service.ts'

/** What the page sends its worker. */
export interface SearchCall {
  id: number
  method: keyof SearchService
  values: unknown[]
}

/** What the worker sends back. */
export type SearchReply = { id: number; value: unknown } | { id: number; fault: string }

interface Waiting {
  resolve: (value: unknown) => void
  reject: (fault: Error) => void
}

/** The search service, from the page's side of the worker. */
export class SearchClient {
  readonly #worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, Waiting>()
  #calls = 0

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if ('fault' in data) waiting?.reject(new Error(data.fault))
      else waiting?.resolve(data.value)
    })
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message))
      this.#waiting.clear()
    })
  }

  /** Calls a method of the service. What it throws comes as an error with the same words. */
  call<Method extends keyof SearchService>(
    method: Method,
    ...values: Parameters<SearchService[Method]>
  ): Promise<Awaited<ReturnType<SearchService[Method]>>> {
    const id = ++this.#calls
    const call: SearchCall = { id, method, values }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (value) => resolve(value as Awaited<ReturnType<SearchService[Method]>>),
        reject,
      })
      this.#worker.postMessage(call)
    })
  }
}
