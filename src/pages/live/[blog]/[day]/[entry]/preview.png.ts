import type { APIRoute } from 'astro'

import { currentSite } from '../../../../../build/current-site.ts'
import { previewResponse } from '../../../../../preview-pictures/preview-response.ts'
import { findEntry, findLiveBlog } from '../../../../../views/find.ts'
import { entryPreviewPaths } from '../../../../../views/paths.ts'
import { entryPreview } from '../../../../../views/preview-picture.ts'

type Params = Record<'blog' | 'day' | 'entry', string>

export const getStaticPaths = () => entryPreviewPaths(currentSite())

export const GET: APIRoute<Record<string, unknown>, Params> = ({ params }) => {
  const site = currentSite()
  const liveBlog = findLiveBlog(site, params.blog)
  return previewResponse(
    entryPreview(site, liveBlog, findEntry(liveBlog, params.day, params.entry)),
  )
}
