import type { AdminSettings } from '../model/admin.ts'
import { entrySchema } from '../model/entry.ts'
import { liveBlogSchema } from '../model/live-blog.ts'
import type { AdminView } from '../views/admin-page.ts'
import { cmsFields, type CmsField, type FieldChoices } from './cms-fields.ts'
import { CONTENT_FORMAT, ENTRY_KIND } from './content-format.ts'

/** What Decap is told: https://decapcms.org/docs/configuration-options/. */
export interface CmsConfig {
  backend: Readonly<Record<string, string>>
  collections: CmsCollection[]
  [option: string]: unknown
}

/** A kind of files: those of a folder, or some that are named. */
export interface CmsCollection {
  name: string
  label: string
  format: string
  /** Of files in a folder. */
  fields?: CmsField[]
  files?: { name: string; label: string; file: string; fields: CmsField[] }[]
  [option: string]: unknown
}

type OpenLiveBlog = AdminView['openLiveBlogs'][number]

/** The folder of the content in the repository. */
const LIVE_BLOGS = 'content/live-blogs'

/** The collection in which live blogs are begun. */
export const NEW_LIVE_BLOG = 'new-live-blog'

/**
 * What editors can change in a browser: the entries of open live blogs and their `index.md`, and new
 * live blogs. Closed ones are not listed: git hosts do not list thousands of files.
 */
export function cmsConfig(view: AdminView): CmsConfig {
  const { settings, siteUrl, openLiveBlogs } = view
  return {
    backend: backendOf(settings),
    // Only where the page itself is on this machine does Decap look for a server there.
    local_backend: true,
    load_config_file: false,
    site_url: siteUrl,
    media_folder: LIVE_BLOGS,
    // Of pictures' names; those of entries are made by `placeEntry`.
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: [
      ...openLiveBlogs.map((liveBlog) => entriesOf(view, liveBlog)),
      ...(openLiveBlogs.length > 0 ? [liveBlogs(view)] : []),
      newLiveBlog(view),
    ],
  }
}

function backendOf({ repo, backend, branch, auth, appId }: AdminSettings): CmsConfig['backend'] {
  const common = { name: backend, repo, branch, ...(auth !== undefined && { base_url: auth }) }
  if (backend === 'github') return common
  return {
    ...common,
    auth_type: 'pkce',
    ...(appId !== undefined && { app_id: appId }),
    ...(auth !== undefined && { api_root: `${auth.replace(/\/$/, '')}/api/v4` }),
  }
}

function entriesOf(view: AdminView, { slug, title, timezone }: OpenLiveBlog): CmsCollection {
  return {
    ...files(slug, title),
    label_singular: 'entry',
    folder: `${LIVE_BLOGS}/${slug}`,
    create: true,
    // An entry that was published is withdrawn, not deleted.
    delete: false,
    // The names are those of `EntryPlace`; Decap takes paths to be in lower case, and `day` for a UTC day.
    path: '{{day_folder}}/{{clock_digits}}-{{slug}}',
    slug: '{{entry_slug}}',
    identifier_field: 'timestamp',
    filter: { field: 'kind', value: ENTRY_KIND },
    summary: '{{timestamp}} {{title}}',
    sortable_fields: [{ field: 'timestamp', label: 'Time', default_sort: 'desc' }, 'title'],
    public_folder: '',
    fields: withBody(cmsFields(entrySchema, { ...view, timezone }), 'title', 'Text'),
  }
}

function liveBlogs(view: AdminView): CmsCollection {
  return {
    ...files('live-blogs', 'Open live blogs'),
    public_folder: '',
    files: view.openLiveBlogs.map(({ slug, title, timezone }) => ({
      name: slug,
      label: title,
      file: `${LIVE_BLOGS}/${slug}/index.md`,
      fields: liveBlogFields({ ...view, timezone }, 'closed'),
    })),
  }
}

function newLiveBlog(view: AdminView): CmsCollection {
  return {
    ...files(NEW_LIVE_BLOG, 'Begin a live blog'),
    label_singular: 'live blog',
    folder: LIVE_BLOGS,
    create: true,
    path: '{{slug}}/index',
    slug: '{{entry_slug}}',
    public_folder: '',
    // Decap looks this deep for those that there are, and so does not list the whole archive.
    nested: { depth: 1 },
    // A live one without an entry would not be published.
    fields: liveBlogFields(view, 'upcoming'),
  }
}

function files(name: string, label: string): CmsCollection {
  return { name, label, format: CONTENT_FORMAT, extension: 'md', media_folder: '' }
}

function liveBlogFields(choices: FieldChoices, status: string): CmsField[] {
  const fields = cmsFields(liveBlogSchema, choices).map((field) =>
    field.name === 'status' ? { ...field, default: status } : field,
  )
  return withBody(fields, 'description', 'Lead article')
}

/** The fields with the text of the file, where one would write it. */
function withBody(fields: readonly CmsField[], after: string, label: string): CmsField[] {
  const at = fields.findIndex(({ name }) => name === after) + 1
  const body = {
    name: 'body',
    label,
    widget: 'markdown',
    required: false,
    editor_components: ['image'],
  }
  return fields.toSpliced(at, 0, body)
}
