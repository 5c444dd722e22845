import type { APIRoute } from 'astro'

import { currentSite } from '../../../../build/current-site.ts'
import { feedResponse } from '../../../../feeds/feed-response.ts'
import { personArchivePaths } from '../../../../views/syndication/feed-paths.ts'
import { personArchive } from '../../../../views/syndication/feed.ts'
import { findPerson } from '../../../../views/find.ts'

export const getStaticPaths = () => personArchivePaths(currentSite())

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  const { person, part = '' } = params
  return feedResponse(personArchive(site, findPerson(site, person), part), 'atom')
}
