import type { APIRoute } from 'astro'

import { currentSite } from '../../build/current-site.ts'
import { toJsonSchema } from '../../open-data/json-schemas.ts'
import { DATA_SCHEMAS } from '../../views/data-schemas.ts'

export const getStaticPaths = () => DATA_SCHEMAS.map((schema) => ({ params: { schema } }))

export const GET: APIRoute<Record<string, unknown>, { schema: string }> = ({ params, url }) => {
  const { links } = currentSite()
  const address = links.absolute(url.pathname)
  return new Response(toJsonSchema(params.schema, address), {
    headers: { 'content-type': 'application/schema+json' },
  })
}
