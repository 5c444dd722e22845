import { toSlug } from '../model/slug.ts'

const MOST_LETTERS = 60

/** The first words of a text as a slug; empty when none of its letters can stay. */
export function slugOfText(text: string): string {
  const [line = ''] = text.trim().split('\n', 1)
  const slug = toSlug(line)
  if (slug.length <= MOST_LETTERS) return slug
  return slug
    .slice(0, MOST_LETTERS + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, MOST_LETTERS)
}
