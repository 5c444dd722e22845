import { localeOf } from './locale.ts'

const formats = new Map<string, Intl.ListFormat>()

/** Things one after the other as the language joins them: `Ann, Bob and Cleo`. */
export function joinList<Item>(items: readonly Item[], language: string): (string | Item)[] {
  let format = formats.get(language)
  if (!format) formats.set(language, (format = new Intl.ListFormat(localeOf(language))))
  const places = items.map((_, index) => String(index))
  return format.formatToParts(places).map(({ type, value }) => {
    const item = type === 'element' ? items[Number(value)] : undefined
    return item ?? value
  })
}
