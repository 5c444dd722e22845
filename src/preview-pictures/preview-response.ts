import type { PreviewView } from '../views/preview-picture.ts'
import { drawPreview } from './draw-preview.ts'

/**
 * A preview as a response.
 *
 * @throws when there is none: its page is then not among those that are listed
 */
export async function previewResponse(view: PreviewView | undefined): Promise<Response> {
  if (!view) throw new Error('there is no preview of this page')
  return new Response(new Uint8Array(await drawPreview(view)), {
    headers: { 'content-type': 'image/png' },
  })
}
