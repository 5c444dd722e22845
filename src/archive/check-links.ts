import { listReferences } from '../markdown/list-references.ts'
import type { Problem } from '../model/problem.ts'
import type { Archive, Entry, LiveBlog } from './archive.ts'
import { contentPath } from './read-body.ts'
import { type ContentRoot, reopenDocument } from './read-document.ts'
import { type LinkSource, resolveLink } from './resolve-link.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { Unpublished } from './unpublished.ts'

/** Holds the links of entries and lead articles against the whole archive. */
export function checkLinks(
  root: ContentRoot,
  archive: Archive,
  documents: Iterable<Entry | LiveBlog>,
  unpublished: Unpublished,
  problems: Problem[],
): void {
  for (const document of documents) {
    const from: LinkSource = 'entries' in document ? { liveBlog: document.slug } : document
    if (document.links.every((href) => resolveLink(archive, from, href))) continue
    const { file, body } = reopenDocument(root, contentPath(document))
    for (const reference of listReferences(body)) {
      if (reference.kind !== 'link') continue
      applyRules(rules.link, { file, reference, archive, from, unpublished }, problems)
    }
  }
}

/** The lead articles and entries of some live blogs. */
export function* documentsOf(liveBlogs: Iterable<LiveBlog>): Generator<Entry | LiveBlog> {
  for (const liveBlog of liveBlogs) {
    yield liveBlog
    yield* liveBlog.entries
  }
}
