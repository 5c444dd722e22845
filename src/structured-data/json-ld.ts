import type { Thing, WithContext } from 'schema-dts'

/**
 * Things as the text of a `<script type="application/ld+json">`. No `<` is left in it, so that no
 * text of an entry can end the script, or begin a comment in which its end is not seen.
 */
export function toJsonLd(things: readonly Thing[]): string {
  const graph = things.filter((thing) => typeof thing === 'object')
  const [only, ...others] = graph
  const json =
    only && others.length === 0
      ? ({ '@context': 'https://schema.org', ...only } as WithContext<Thing>)
      : { '@context': 'https://schema.org', '@graph': graph }
  return JSON.stringify(json)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
