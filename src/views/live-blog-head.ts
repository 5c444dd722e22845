import { fill } from '../words/fill.ts'
import { wordsIn } from '../words/words-in.ts'
import type { CoverView } from './cover.ts'
import type { DayPageView } from './day-page.ts'
import type { PictureView } from './entry.ts'
import { type PageHead, pageHead } from './page-head.ts'
import type { PreviewPicture } from './preview-picture.ts'
import type { SharePageView } from './share-page.ts'
import type { Site } from './site.ts'
import { alternatesOf } from './translations.ts'

/** `/live/<blog>/` */
export function coverHead(site: Site, { liveBlog, canonical, picture }: CoverView): PageHead {
  const { title, description, feeds, data, status, language } = liveBlog
  const { closedTitle } = wordsIn(language).liveBlog
  return pageHead(site, {
    heading: status === 'closed' ? fill(closedTitle, { title }) : title,
    description,
    language,
    canonical,
    type: 'article',
    feeds: { title, files: feeds },
    data,
    trail: [{ name: title, path: liveBlog.path }],
    ...sharedPicture(site, picture, liveBlog.previewPicture),
    ...(liveBlog.translations.length > 0 && { alternates: alternatesOf(site, liveBlog) }),
  })
}

/** `/live/<blog>/<day>/` */
export function dayHead(
  site: Site,
  { liveBlog, canonical, picture, day, earlier, later }: DayPageView,
): PageHead {
  const { title, description, feeds, language } = liveBlog
  return pageHead(site, {
    heading: fill(wordsIn(language).liveBlog.dayTitle, { title, day: day.heading }),
    description,
    language,
    canonical,
    type: 'article',
    feeds: { title, files: feeds },
    trail: [
      { name: title, path: liveBlog.path },
      { name: day.heading, path: day.path },
    ],
    previous: earlier?.path,
    next: later?.path,
    ...sharedPicture(site, picture, liveBlog.previewPicture),
  })
}

/** `/live/<blog>/<day>/<entry>/` */
export function shareHead(site: Site, view: SharePageView): PageHead {
  const { liveBlog, headline, description, canonical, entry, previewPicture, liveBlogPicture } =
    view
  const { language } = liveBlog
  const { date, clock } = entry.time
  return pageHead(site, {
    title: fill(wordsIn(language).liveBlog.entryTitle, {
      headline,
      title: liveBlog.title,
      date,
      clock,
    }),
    language,
    heading: headline,
    description,
    canonical,
    type: 'article',
    feeds: { title: liveBlog.title, files: liveBlog.feeds },
    ...sharedPicture(site, entry.picture, previewPicture, liveBlogPicture, liveBlog.previewPicture),
  })
}

/** The first that there is of the pictures that may stand for a page. */
function sharedPicture(
  { links }: Site,
  ...pictures: readonly (PictureView | PreviewPicture | undefined)[]
): Pick<PageHead, 'picture'> {
  const picture = pictures.find((one) => one !== undefined)
  if (!picture) return {}
  const { width, height, alt } = picture
  const path = 'src' in picture ? picture.src : picture.path
  return { picture: { url: links.absolute(path), width, height, alt } }
}
