import { findLiveBlog, findPerson, findTopic } from '../find.ts'
import type { Site } from '../site.ts'
import { monthOutputs } from './feed-outputs.ts'
import { personOutputs, topicOutputs } from './list-outputs.ts'
import { liveBlogOutputs } from './live-blog-outputs.ts'
import type { Output, OutputGroup } from './output.ts'
import { siteOutputs } from './site-outputs.ts'

/** Everything that is published of a part of the archive, pictures and search apart. */
export function groupOutputs(site: Site, group: OutputGroup): Output[] {
  switch (group.kind) {
    case 'live blog':
      return liveBlogOutputs(site, findLiveBlog(site, group.slug))
    case 'topic':
      return topicOutputs(site, findTopic(site, group.slug))
    case 'person':
      return personOutputs(site, findPerson(site, group.slug))
    case 'month':
      return monthOutputs(site, group.slug)
    case 'site':
      return siteOutputs(site)
  }
}
