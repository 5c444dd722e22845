import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { codeOf, reasonOf } from './source-file.ts'

/** What a listing came upon that is no content; nothing is read but names. */
export interface Oddities {
  strays: Stray[]
  /** Folders that the operating system does not give out. */
  unreadable: { path: string; reason: string }[]
}

/** The top of the content folder, sorted by code units. */
export interface ContentTree extends Oddities {
  /** Files at the top: `site.yaml` and the like. */
  topFiles: Set<string>
  /** Names of the folders under `live-blogs/`. */
  liveBlogs: string[]
}

/** A folder under `live-blogs/`, sorted by code units. */
export interface LiveBlogFolder extends Oddities {
  slug: string
  /** Names of the files directly in it. */
  files: Set<string>
  /** What must be meant for its `index.md` when there is none: `Index.md`. */
  misnamedIndex?: string
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

/** The names that have a place at the top of the content folder. */
export const TOP_FILES = [
  'site.yaml',
  'topics.yaml',
  'people.yaml',
  'logo.svg',
  'README.md',
] as const

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i
const INDEX = /^index\.(?:md|markdown|mdx|txt)$/i
/** What operating systems leave behind; names that begin with a dot are overlooked as well. */
const LEFT_BEHIND = new Set(['Thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Icon\r'])

/** Whether a file has the name of a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name)
}

/** Lists the top of the content folder. Names that begin with a dot are left to the tools that made them. */
export function listContent(root: string): ContentTree {
  const tree: ContentTree = { liveBlogs: [], topFiles: new Set(), strays: [], unreadable: [] }
  const topFiles: readonly string[] = TOP_FILES
  for (const item of list(root, '', tree)) {
    if (item.isFile() && topFiles.includes(item.name)) tree.topFiles.add(item.name)
    else if (!item.isDirectory() || item.name !== 'live-blogs') stray(tree, '', item)
  }
  for (const item of list(root, 'live-blogs/', tree)) {
    if (item.isDirectory()) tree.liveBlogs.push(item.name)
    else stray(tree, 'live-blogs/', item)
  }
  return tree
}

/** Lists the folder of a live blog. */
export function listLiveBlog(root: string, slug: string): LiveBlogFolder {
  const folder: LiveBlogFolder = { slug, files: new Set(), days: [], strays: [], unreadable: [] }
  const prefix = `live-blogs/${slug}/`
  const items = list(root, prefix, folder)
  const hasIndex = items.some((item) => item.isFile() && item.name === 'index.md')
  for (const item of items) {
    if (item.isDirectory())
      folder.days.push(dayFolder(root, `${prefix}${item.name}/`, item, folder))
    else if (item.isFile() && (item.name === 'index.md' || isPictureName(item.name))) {
      folder.files.add(item.name)
    } else if (item.isFile() && !hasIndex && !folder.misnamedIndex && INDEX.test(item.name)) {
      folder.misnamedIndex = item.name
    } else stray(folder, prefix, item)
  }
  return folder
}

function dayFolder(root: string, prefix: string, { name }: Dirent, found: Oddities): DayFolder {
  const day: DayFolder = { name, entries: [], files: new Set() }
  for (const item of list(root, prefix, found)) {
    if (item.isFile() && item.name.endsWith('.md')) {
      day.entries.push(item.name.slice(0, -3))
      day.files.add(item.name)
    } else if (item.isFile() && isPictureName(item.name)) day.files.add(item.name)
    else stray(found, prefix, item)
  }
  return day
}

function stray(found: Oddities, prefix: string, item: Dirent): void {
  const kind = item.isDirectory() ? 'folder' : item.isSymbolicLink() ? 'link' : 'file'
  found.strays.push({ path: prefix + item.name, kind })
}

function list(root: string, folder: string, found: Oddities): Dirent[] {
  let items: Dirent[]
  try {
    items = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    // What is not there, or is a file, is told of by the rules that miss it.
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) {
      found.unreadable.push({ path: folder.replace(/\/$/, ''), reason: reasonOf(error) })
    }
    return []
  }
  return items
    .filter(({ name }) => !name.startsWith('.') && !LEFT_BEHIND.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
