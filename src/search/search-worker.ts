import { SearchService } from './search-service.ts'
import type { SearchCall, SearchReply } from './search-client.ts'

// The search runs beside the page: a common word has more results than a page can take in at once.

const service = new SearchService()

addEventListener('message', ({ data }: MessageEvent<SearchCall>) => void reply(data))

async function reply({ id, method, values }: SearchCall): Promise<void> {
  let message: SearchReply
  try {
    const call = service[method].bind(service) as (...values: unknown[]) => Promise<unknown>
    message = { id, value: await call(...values) }
  } catch (error) {
    message = { id, fault: String(error) }
  }
  postMessage(message)
}
