import type { MergeOptions, PagefindInstance, PagefindScript } from './pagefind-script.ts'

/** Longer than any index takes to come; Pagefind itself would wait for ever. */
const PATIENCE_MS = 30_000

const OPTIONS = {
  // Records bear their whole path, base path and all.
  baseUrl: '/',
  excerptLength: 34,
  excerptEllipsis: '…',
  // A title says what its entry is about. The live blog's title is there so that "miami sanctions"
  // finds what the Miami talks had on sanctions; by itself it makes no entry a better answer.
  ranking: { metaWeights: { title: 5, label: 1, liveBlog: 0.1 } },
} as const satisfies Partial<MergeOptions>

/**
 * Loads one index. Pagefind merges indexes into one that it starts with, and orders all of their
 * results by score, which no order by date survives; so each shard gets an instance of its own,
 * merged into an index in which nothing is found.
 *
 * @param bundle the URL path of the bundle's folder, which ends with a slash
 * @throws when it does not come
 */
export async function openShard(
  script: PagefindScript,
  bundle: string,
  engine: string,
  folder: string,
): Promise<PagefindInstance> {
  const instance = script.createInstance({ basePath: `${bundle}${engine}/`, metaCacheTag: engine })
  const merging = instance.mergeIndex(`${bundle}${folder}/`, { ...OPTIONS, metaCacheTag: folder })
  const giveUp = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${folder} did not come`)), PATIENCE_MS)
  })
  await Promise.race([merging, giveUp])
  return instance
}
