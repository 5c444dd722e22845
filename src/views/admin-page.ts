import type { AdminSettings } from '../model/admin.ts'
import type { Site } from './site.ts'

/** What editors can choose from when they write in a browser. */
export interface AdminView {
  settings: AdminSettings
  siteUrl: string
  /** The zone of live blogs that name none. */
  timezone: string
  /** All but the closed ones, newest first. */
  openLiveBlogs: { slug: string; title: string; timezone: string }[]
  topics: Choice[]
  people: Choice[]
}

export interface Choice {
  label: string
  value: string
}

/** The view of the pages for editing in a browser; `undefined` on a site that has none. */
export function adminView({ archive, links }: Site): AdminView | undefined {
  const { admin, timezone } = archive.settings
  return (
    admin && {
      settings: admin,
      siteUrl: links.absolute(links.home()),
      timezone,
      openLiveBlogs: archive.liveBlogs
        .filter(({ status }) => status !== 'closed')
        .map(({ slug, title, timezone }) => ({ slug, title, timezone })),
      topics: [...archive.topics.values()].map(({ slug, title }) => ({
        label: title,
        value: slug,
      })),
      people: [...archive.people.values()].map(({ slug, name }) => ({ label: name, value: slug })),
    }
  )
}
