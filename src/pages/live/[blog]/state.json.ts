import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { findLiveBlog } from '../../../views/find.ts'
import { liveState } from '../../../views/live-state.ts'
import { inProgressPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => inProgressPaths(currentSite())

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  const state = liveState(site, findLiveBlog(site, params.blog))
  return new Response(`${JSON.stringify(state)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
