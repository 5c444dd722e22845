import { currentSite } from '../build/current-site.ts'
import { toNewsSitemap } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml-response.ts'
import { newsUrls } from '../views/news-sitemap.ts'

export const GET = () => xmlResponse(toNewsSitemap(newsUrls(currentSite())))
