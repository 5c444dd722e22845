const NOUNS = {
  update: 'updates',
  day: 'days',
  'live blog': 'live blogs',
} as const satisfies Record<string, string>

const formats = new Map<string, Intl.NumberFormat>()

/** A number of things in words: `1 update`, `1,234 updates`. */
export function formatCount(count: number, noun: keyof typeof NOUNS, language: string): string {
  let format = formats.get(language)
  if (!format) formats.set(language, (format = new Intl.NumberFormat(language)))
  return `${format.format(count)} ${count === 1 ? noun : NOUNS[noun]}`
}

/** How much there is and over how long: `22 updates over 2 days`, `5 updates`, `No updates yet`. */
export function formatExtent(updates: number, days: number, language: string): string {
  if (updates === 0) return 'No updates yet'
  const count = formatCount(updates, 'update', language)
  return days > 1 ? `${count} over ${formatCount(days, 'day', language)}` : count
}

/** What a year or a month has: `2 live blogs, 31 updates`, `31 updates`, `No updates`. */
export function formatActivity(liveBlogs: number, updates: number, language: string): string {
  if (liveBlogs === 0 && updates === 0) return 'No updates'
  return [
    ...(liveBlogs > 0 ? [formatCount(liveBlogs, 'live blog', language)] : []),
    formatCount(updates, 'update', language),
  ].join(', ')
}
