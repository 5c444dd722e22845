import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The content folder as it lies on disk, sorted by code units; nothing read but names. */
export interface ContentTree {
  liveBlogs: LiveBlogFolder[]
  /** Files at the top: `site.yaml` and the like. */
  topFiles: Set<string>
  strays: Stray[]
}

/** A folder under `live-blogs/`. */
export interface LiveBlogFolder {
  slug: string
  /** Names of the files directly in it. */
  files: Set<string>
  days: DayFolder[]
}

/** A folder in a live blog. */
export interface DayFolder {
  name: string
  /** Names of its Markdown files, without `.md`. */
  entries: string[]
  /** Names of all its files. */
  files: Set<string>
}

/** Something that the content tree has no place for. */
export interface Stray {
  /** In the content folder, `/`-separated. */
  path: string
  kind: 'folder' | 'file' | 'link'
}

const TOP_FILES = new Set(['site.yaml', 'topics.yaml', 'people.yaml', 'README.md'])
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i

/** Lists the content folder. Names that begin with a dot are left to the tools that made them. */
export function listContent(root: string): ContentTree {
  const tree: ContentTree = { liveBlogs: [], topFiles: new Set(), strays: [] }
  for (const item of list(root)) {
    if (item.isFile() && TOP_FILES.has(item.name)) tree.topFiles.add(item.name)
    else if (!item.isDirectory() || item.name !== 'live-blogs') stray(tree, '', item)
  }
  for (const item of list(join(root, 'live-blogs'))) {
    if (item.isDirectory()) tree.liveBlogs.push(liveBlogFolder(root, item.name, tree))
    else stray(tree, 'live-blogs/', item)
  }
  return tree
}

function liveBlogFolder(root: string, slug: string, tree: ContentTree): LiveBlogFolder {
  const folder: LiveBlogFolder = { slug, files: new Set(), days: [] }
  const prefix = `live-blogs/${slug}/`
  for (const item of list(join(root, prefix))) {
    if (item.isDirectory()) folder.days.push(dayFolder(root, `${prefix}${item.name}/`, item, tree))
    else if (item.isFile() && (item.name === 'index.md' || PICTURE.test(item.name))) {
      folder.files.add(item.name)
    } else stray(tree, prefix, item)
  }
  return folder
}

function dayFolder(root: string, prefix: string, { name }: Dirent, tree: ContentTree): DayFolder {
  const day: DayFolder = { name, entries: [], files: new Set() }
  for (const item of list(join(root, prefix))) {
    if (item.isFile() && item.name.endsWith('.md')) {
      day.entries.push(item.name.slice(0, -3))
      day.files.add(item.name)
    } else if (item.isFile() && PICTURE.test(item.name)) day.files.add(item.name)
    else stray(tree, prefix, item)
  }
  return day
}

function stray(tree: ContentTree, prefix: string, item: Dirent): void {
  const kind = item.isDirectory() ? 'folder' : item.isSymbolicLink() ? 'link' : 'file'
  tree.strays.push({ path: prefix + item.name, kind })
}

function list(folder: string): Dirent[] {
  let items: Dirent[]
  try {
    items = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  return items
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
