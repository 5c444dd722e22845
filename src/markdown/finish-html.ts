import { shiftHeadings } from './headings.ts'
import type { BodyKind } from './markdown-context.ts'
import { wrapTables } from './tables.ts'
import { nameTasks } from './task-list.ts'

// XML knows no such characters, not even as references: one would make a whole feed unreadable.
const FORBIDDEN_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/**
 * The last steps that all bodies take.
 *
 * @param html safe HTML in which `<` stands nowhere but at the start of a tag
 */
export function finishHtml(html: string, kind: BodyKind): string {
  return nameTasks(wrapTables(shiftHeadings(withoutControls(html), kind)))
}

/** The text without the characters that XML forbids. */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '')
}
