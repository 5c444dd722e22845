import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { codeOf, reasonOf } from './source-file.ts'

/** The content folder as it lies on disk, sorted by code units; nothing read but names. */
export interface ContentTree {
  liveBlogs: LiveBlogFolder[]
  /** Files at the top: `site.yaml` and the like. */
  topFiles: Set<string>
  strays: Stray[]
  /** Folders that the operating system does not give out. */
  unreadable: { path: string; reason: string }[]
}

/** A folder under `live-blogs/`. */
export interface LiveBlogFolder {
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
export const TOP_FILES = ['site.yaml', 'topics.yaml', 'people.yaml', 'README.md'] as const

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i
const INDEX = /^index\.(?:md|markdown|mdx|txt)$/i
/** What operating systems leave behind; names that begin with a dot are overlooked as well. */
const LEFT_BEHIND = new Set(['Thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Icon\r'])

/** Whether a file has the name of a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name)
}

/** Lists the content folder. Names that begin with a dot are left to the tools that made them. */
export function listContent(root: string): ContentTree {
  const tree: ContentTree = { liveBlogs: [], topFiles: new Set(), strays: [], unreadable: [] }
  const topFiles: readonly string[] = TOP_FILES
  for (const item of list(root, '', tree)) {
    if (item.isFile() && topFiles.includes(item.name)) tree.topFiles.add(item.name)
    else if (!item.isDirectory() || item.name !== 'live-blogs') stray(tree, '', item)
  }
  for (const item of list(root, 'live-blogs/', tree)) {
    if (item.isDirectory()) tree.liveBlogs.push(liveBlogFolder(root, item.name, tree))
    else stray(tree, 'live-blogs/', item)
  }
  return tree
}

function liveBlogFolder(root: string, slug: string, tree: ContentTree): LiveBlogFolder {
  const folder: LiveBlogFolder = { slug, files: new Set(), days: [] }
  const prefix = `live-blogs/${slug}/`
  const items = list(root, prefix, tree)
  const hasIndex = items.some((item) => item.isFile() && item.name === 'index.md')
  for (const item of items) {
    if (item.isDirectory()) folder.days.push(dayFolder(root, `${prefix}${item.name}/`, item, tree))
    else if (item.isFile() && (item.name === 'index.md' || isPictureName(item.name))) {
      folder.files.add(item.name)
    } else if (item.isFile() && !hasIndex && !folder.misnamedIndex && INDEX.test(item.name)) {
      folder.misnamedIndex = item.name
    } else stray(tree, prefix, item)
  }
  return folder
}

function dayFolder(root: string, prefix: string, { name }: Dirent, tree: ContentTree): DayFolder {
  const day: DayFolder = { name, entries: [], files: new Set() }
  for (const item of list(root, prefix, tree)) {
    if (item.isFile() && item.name.endsWith('.md')) {
      day.entries.push(item.name.slice(0, -3))
      day.files.add(item.name)
    } else if (item.isFile() && isPictureName(item.name)) day.files.add(item.name)
    else stray(tree, prefix, item)
  }
  return day
}

function stray(tree: ContentTree, prefix: string, item: Dirent): void {
  const kind = item.isDirectory() ? 'folder' : item.isSymbolicLink() ? 'link' : 'file'
  tree.strays.push({ path: prefix + item.name, kind })
}

function list(root: string, folder: string, tree: ContentTree): Dirent[] {
  let items: Dirent[]
  try {
    items = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    // What is not there, or is a file, is told of by the rules that miss it.
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) {
      tree.unreadable.push({ path: folder.replace(/\/$/, ''), reason: reasonOf(error) })
    }
    return []
  }
  return items
    .filter(({ name }) => !name.startsWith('.') && !LEFT_BEHIND.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
