import { currentSite } from '../build/current-site.ts'
import { toOpml } from '../feeds/opml.ts'
import { xmlResponse } from '../feeds/xml-response.ts'
import { feedsPageView } from '../views/feeds-page.ts'

export const GET = () => {
  const site = currentSite()
  return xmlResponse(toOpml(site.archive.settings.title, feedsPageView(site)))
}
