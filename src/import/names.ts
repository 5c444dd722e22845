import { hash } from 'node:crypto'

import { toSlug } from '../model/slug.ts'

/** A slug of at most so many characters, cut at a hyphen; the fallback when nothing of the text can stay. */
export function slugOf(text: string, limit: number, fallback: string): string {
  const slug = toSlug(text)
  if (slug === '') return fallback
  if (slug.length <= limit) return slug
  const cut = slug.slice(0, limit + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, limit)
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name
  for (let n = 2; isTaken(free); n++) free = `${name}-${n}`
  return free
}

/** Maps names of a dump to slugs of `topics.yaml` or `people.yaml`; what is not there yet is added. */
export class Directory {
  /** Slug to name, in the order in which they came up. */
  readonly added = new Map<string, string>()
  readonly #slugs = new Map<string, string>()
  readonly #taken: Set<string>
  readonly #fallback: string

  readonly #names: ReadonlyMap<string, string>

  /**
   * @param known slugs with all words that stand for them
   * @param names what slugs of the dump stand for, where it has slugs of its own
   */
  constructor(
    known: Iterable<{ slug: string; words: readonly string[] }>,
    fallback: string,
    names: ReadonlyMap<string, string> = new Map(),
  ) {
    const list = [...known]
    this.#names = names
    this.#fallback = fallback
    this.#taken = new Set(list.map(({ slug }) => slug))
    for (const { slug, words } of list) {
      for (const word of [slug, ...words]) {
        if (!this.#slugs.has(fold(word))) this.#slugs.set(fold(word), slug)
      }
    }
  }

  slugs(names: readonly string[]): string[] {
    return [...new Set(names.map((name) => this.#slug(name)))]
  }

  #slug(word: string): string {
    const name = this.#names.get(word) ?? word
    const known = this.#slugs.get(fold(word)) ?? this.#slugs.get(fold(name))
    if (known !== undefined) return known
    // A name in another script keeps its identity by a hash, so that a second run finds it again.
    const other = `${this.#fallback}-${hash('sha256', fold(name), 'hex').slice(0, 8)}`
    const slug = freeName(this.#names.has(word) ? word : slugOf(name, 60, other), (free) =>
      this.#taken.has(free),
    )
    this.#taken.add(slug)
    this.#slugs.set(fold(name), slug)
    this.added.set(slug, name)
    return slug
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
