import type { Entry, LiveBlog, Person, Topic } from '../archive/archive.ts'
import type { Site } from './site.ts'

/** @throws when there is no such live blog: a page was asked for that is not listed */
export function findLiveBlog({ archive }: Site, slug: string | undefined): LiveBlog {
  return found(archive.liveBlog(slug ?? ''), 'live blog', slug)
}

/** @throws when there is no such entry */
export function findEntry(
  liveBlog: LiveBlog,
  day: string | undefined,
  name: string | undefined,
): Entry {
  const entry = liveBlog.entries.find(
    (candidate) => candidate.name === name && candidate.day === day,
  )
  return found(entry, 'entry', `${liveBlog.slug}/${day}/${name}`)
}

/** @throws when there is no such topic */
export function findTopic({ archive }: Site, slug: string | undefined): Topic {
  return found(archive.topics.get(slug ?? ''), 'topic', slug)
}

/** @throws when there is no such person */
export function findPerson({ archive }: Site, slug: string | undefined): Person {
  return found(archive.people.get(slug ?? ''), 'person', slug)
}

function found<Thing>(thing: Thing | undefined, kind: string, name: string | undefined): Thing {
  if (thing === undefined) throw new Error(`there is no ${kind} ${name}`)
  return thing
}
