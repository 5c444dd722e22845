import type { Site } from '../views/site.ts'

/** The parameters of the routes for editing in a browser, on a site that has them. */
export function adminParams({ archive }: Site): { params: { admin: 'admin' } }[] {
  return archive.settings.admin ? [{ params: { admin: 'admin' } }] : []
}
