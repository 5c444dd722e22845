import type { Site } from './site.ts'

/** A file of data, as a page links to it. */
export interface DataFile {
  type: string
  path: string
}

/** A live blog as data, in the forms of the settings. */
export function liveBlogDataFiles({ archive, links }: Site, slug: string): DataFile[] {
  const { data } = archive.settings
  return [
    ...(data.includes('json')
      ? [{ type: 'application/json', path: links.liveBlogData(slug) }]
      : []),
    ...(data.includes('markdown')
      ? [{ type: 'text/markdown', path: links.liveBlogText(slug) }]
      : []),
  ]
}

/** The whole archive as data, unless the settings leave it out. */
export function archiveDataFiles({ archive, links }: Site): DataFile[] {
  return archive.settings.data.includes('archive')
    ? [{ type: 'application/gzip', path: links.archiveData() }]
    : []
}
