import { type Words, wordsIn } from '../words/words-in.ts'
import type { Site } from './site.ts'

/** The words of pages that belong to the whole site, and not to one live blog. */
export function siteWords({ archive }: Site): Words {
  return wordsIn(archive.settings.language)
}
