import type { ImportResult } from './import-dump.ts'

/** What an import did, for an editor: every entry of the dump is counted in one of the numbers. */
export function formatImport(
  { formats, plans, added, isWritten }: ImportResult,
  isDryRun: boolean,
): string {
  const lines = formats.map(({ file, format }) => `${file}: read as ${format}`)
  for (const { slug, counts, notes } of plans) {
    const { found, added: fresh, updated, unchanged, kept, skipped } = counts
    lines.push(
      '',
      `live-blogs/${slug}`,
      `  ${found} found: ${fresh} new, ${updated} updated, ${unchanged} unchanged, ${kept} kept as edited by hand, ${skipped} skipped`,
    )
    for (const { place, message } of notes) lines.push(`  ${place}: ${message}`)
  }
  const names = [
    ...added.topics.map((slug) => `topic ${slug}`),
    ...added.people.map((slug) => `person ${slug}`),
  ]
  if (names.length > 0)
    lines.push(
      '',
      `${isDryRun ? 'Would be added' : 'Added'} to topics.yaml and people.yaml: ${names.join(', ')}.`,
    )
  lines.push(
    '',
    isDryRun
      ? 'Nothing was written: this was a dry run.'
      : isWritten
        ? 'Written.'
        : 'Nothing has changed.',
  )
  return `${lines.join('\n')}\n`
}

/** Whether an editor has something left to do: entries that were skipped or kept back, or errors of the check. */
export function hasToDo({ plans, problems }: ImportResult): boolean {
  return (
    plans.some(({ counts }) => counts.skipped > 0) ||
    problems.some(({ severity }) => severity === 'error')
  )
}
