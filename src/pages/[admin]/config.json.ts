import { adminParams } from '../../admin/admin-params.ts'
import { cmsConfig } from '../../admin/cms-config.ts'
import { currentSite } from '../../build/current-site.ts'
import { adminView } from '../../views/admin-page.ts'

export const getStaticPaths = () => adminParams(currentSite())

export const GET = () => {
  const view = adminView(currentSite())
  return new Response(JSON.stringify(view && cmsConfig(view)), {
    headers: { 'content-type': 'application/json' },
  })
}
