import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { previewResponse } from '../../../preview-pictures/preview-response.ts'
import { findLiveBlog } from '../../../views/find.ts'
import { previewPaths } from '../../../views/paths.ts'
import { liveBlogPreview } from '../../../views/preview-picture.ts'

export const getStaticPaths = () => previewPaths(currentSite())

export const GET: APIRoute<Record<string, unknown>, { blog: string }> = ({ params }) => {
  const site = currentSite()
  return previewResponse(liveBlogPreview(site, findLiveBlog(site, params.blog)))
}
