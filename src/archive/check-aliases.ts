import type { Problem } from '../model/problem.ts'
import type { Archive } from './archive.ts'
import type { ContentFile } from './content-file.ts'
import { resolveLink } from './resolve-link.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'

/** Finds former paths that two claim, or that are the path of something published. */
export function checkAliases(
  archive: Archive,
  aliases: readonly { file: ContentFile; alias: string; index: number }[],
  problems: Problem[],
): void {
  const claimed = new Map<string, ContentFile>()
  for (const { file, alias, index } of aliases) {
    const other = claimed.get(alias)
    const target = resolveLink(archive, { liveBlog: '' }, alias)
    const taken = other
      ? { by: other.displayPath, file: other }
      : target
        ? { by: target.kind === 'entry' ? 'another entry' : 'another page' }
        : undefined
    applyRules(rules.alias, { file, index, alias, ...(taken && { taken }) }, problems)
    claimed.set(alias, other ?? file)
  }
}
