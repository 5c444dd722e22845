const SLOT = /\{(\w+)\}/

/** A template cut at its slots: text, name, text, name, text. */
const cut = new Map<string, readonly string[]>()

/**
 * The pieces of a template with its slots filled, in the order in which the language has them.
 *
 * @throws when a slot has no value
 */
export function fillWith<Piece>(
  template: string,
  values: Readonly<Record<string, Piece>>,
): (string | Piece)[] {
  let parts = cut.get(template)
  if (!parts) cut.set(template, (parts = template.split(SLOT)))
  return parts.map((part, index) => {
    if (index % 2 === 0) return part
    const value = values[part]
    if (value === undefined) throw new Error(`nothing to put into {${part}} of "${template}"`)
    return value
  })
}

/**
 * A template with its slots filled with text.
 *
 * @throws when a slot has no value
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return fillWith(template, values).join('')
}
