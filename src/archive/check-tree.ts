import { join } from 'node:path'

import type { Problem } from '../model/problem.ts'
import { isTextName } from './checks/stray-file.ts'
import { ContentFile } from './content-file.ts'
import type { ContentTree, LiveBlogFolder, Oddities } from './content-tree.ts'
import type { ContentRoot } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { readSource } from './source-file.ts'

/** Checks the names at the top of the content folder, and what it has no place for. */
export function checkTree(root: ContentRoot, tree: ContentTree, problems: Problem[]): void {
  checkOddities(root, tree, problems)
  checkNames(root, 'live-blogs/', tree.liveBlogs, problems)
  for (const slug of tree.liveBlogs) {
    const file = new ContentFile(`live-blogs/${slug}`, root.display)
    const isTaken = (name: string) => tree.liveBlogs.includes(name)
    applyRules(rules.name, { file, kind: 'live blog', name: slug, isTaken }, problems)
  }
}

/** Checks the names in the folder of a live blog, and what it has no place for. */
export function checkFolder(root: ContentRoot, folder: LiveBlogFolder, problems: Problem[]): void {
  checkOddities(root, folder, problems)
  for (const { name, entries } of folder.days) {
    const files = entries.map((entry) => `${entry}.md`)
    checkNames(root, `live-blogs/${folder.slug}/${name}/`, files, problems)
  }
}

function checkOddities(
  root: ContentRoot,
  { strays, unreadable }: Oddities,
  problems: Problem[],
): void {
  const fileAt = (path: string) => new ContentFile(path, root.display)
  for (const { path, reason } of unreadable) {
    const fault = { fault: 'unreadable', reason } as const
    applyRules(rules.unread, { file: fileAt(path), fault }, problems)
  }
  for (const { path, kind } of strays) {
    const source =
      kind === 'file' && isTextName(path) ? readSource(join(root.path, path)) : undefined
    const text = source && 'text' in source ? { text: source.text } : {}
    applyRules(rules.stray, { file: fileAt(path), kind, ...text }, problems)
  }
}

function checkNames(
  root: ContentRoot,
  prefix: string,
  names: readonly string[],
  problems: Problem[],
): void {
  const list = names.map((name) => ({ name, file: new ContentFile(prefix + name, root.display) }))
  applyRules(rules.names, { names: list }, problems)
}
