import { adminParams } from '../../admin/admin-params.ts'
import { decapScript } from '../../admin/decap-script.ts'
import { currentSite } from '../../build/current-site.ts'

export const getStaticPaths = () => adminParams(currentSite())

export const GET = () =>
  new Response(decapScript().toString(), { headers: { 'content-type': 'text/javascript' } })
