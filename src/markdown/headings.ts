import type { BodyKind } from './markdown-context.ts'

const HEADING = /<(\/?)h([1-6])(?=[ >])/g

const LEVELS: Readonly<Record<BodyKind, Readonly<Record<string, string>>>> = {
  entry: { 1: '4', 2: '4', 3: '4', 4: '5', 5: '6', 6: '6' },
  lead: { 1: '2' },
}

/** Headings brought below the one that the body stands under. */
export function shiftHeadings(html: string, kind: BodyKind): string {
  if (!html.includes('<h')) return html
  const levels = LEVELS[kind]
  return html.replace(
    HEADING,
    (_, slash: string, level: string) => `<${slash}h${levels[level] ?? level}`,
  )
}
