import { createIndex, type CustomRecord, type PagefindIndex } from 'pagefind'

/** Answers that are waited for at once: Pagefind reads on while the next are sent. */
const RECORDS_UNDER_WAY = 100

/** Results of one time stand together in a file; one file a result would outgrow a host's limits. */
export const RECORDS_PER_FILE = 25

/**
 * Indexes records and writes Pagefind's whole bundle into a folder. The same records in the same
 * order give the same bytes. Memory grows with the records: some thousands are as many as one index
 * should have. Pagefind's process goes on until `close` of the package ends it.
 *
 * @throws what Pagefind finds wrong
 */
export async function indexRecords(
  records: readonly CustomRecord[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({
    maxFragments: Math.max(1, Math.ceil(records.length / RECORDS_PER_FILE)),
  })
  stopAt(errors)
  if (!index) throw new Error('Pagefind made no index')
  try {
    await addRecords(index, records)
    stopAt((await index.writeFiles({ outputPath: folder })).errors)
  } finally {
    await index.deleteIndex()
  }
}

async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += RECORDS_UNDER_WAY) {
    const some = records.slice(start, start + RECORDS_UNDER_WAY)
    const answers = await Promise.all(some.map((record) => index.addCustomRecord(record)))
    for (const { errors } of answers) stopAt(errors)
  }
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
