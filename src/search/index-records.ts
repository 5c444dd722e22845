import type { CustomRecord, PagefindIndex } from 'pagefind'

import type { PagefindService } from './pagefind-service.ts'

/**
 * Results of one time stand together in a file, of about half a kilobyte each: one file a result
 * would outgrow a host's limits, and a large file costs a reader much that he does not ask for.
 */
export const RECORDS_PER_FILE = 32

/**
 * Indexes records and writes Pagefind's whole bundle into a folder. The same records in the same
 * order give the same bytes. Pagefind's memory grows with the records, by some 100 KB each, and is
 * given back: its process ends with its work.
 *
 * @throws what Pagefind finds wrong
 */
export async function indexRecords(
  { createIndex, close }: PagefindService,
  records: readonly CustomRecord[],
  folder: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      maxFragments: Math.max(1, Math.ceil(records.length / RECORDS_PER_FILE)),
    })
    stopAt(errors)
    if (!index) throw new Error('Pagefind made no index')
    await addRecords(index, records)
    stopAt((await index.writeFiles({ outputPath: folder })).errors)
  } finally {
    await close()
  }
}

async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  const answers = await Promise.all(records.map((record) => index.addCustomRecord(record)))
  for (const { errors } of answers) stopAt(errors)
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
