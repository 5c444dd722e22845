import { type Html, markup } from './html.ts'

/** What a preview says of something; nothing where it says nothing. */
export function markHtml(previewMark: string | undefined): Html | undefined {
  return previewMark === undefined
    ? undefined
    : markup`<span class="preview-mark">${previewMark}</span>`
}
