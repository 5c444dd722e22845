import { join } from 'node:path'

import type { Problem } from '../model/problem.ts'
import { isTextName } from './checks/stray-file.ts'
import { ContentFile } from './content-file.ts'
import type { ContentTree } from './content-tree.ts'
import type { ContentRoot } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { readSource } from './source-file.ts'

/** Checks the names of the content folder, and what it has no place for. */
export function checkTree(root: ContentRoot, tree: ContentTree, problems: Problem[]): void {
  const fileAt = (path: string) => new ContentFile(path, root.display)
  for (const { path, reason } of tree.unreadable) {
    const fault = { fault: 'unreadable', reason } as const
    applyRules(rules.unread, { file: fileAt(path), fault }, problems)
  }
  for (const { path, kind } of tree.strays) {
    const source =
      kind === 'file' && isTextName(path) ? readSource(join(root.path, path)) : undefined
    const text = source && 'text' in source ? { text: source.text } : {}
    applyRules(rules.stray, { file: fileAt(path), kind, ...text }, problems)
  }
  const checkNames = (prefix: string, names: readonly string[]) => {
    const list = names.map((name) => ({ name, file: fileAt(prefix + name) }))
    applyRules(rules.names, { names: list }, problems)
  }
  const slugs = tree.liveBlogs.map(({ slug }) => slug)
  checkNames('live-blogs/', slugs)
  for (const { slug, days } of tree.liveBlogs) {
    const subject = { file: fileAt(`live-blogs/${slug}`), name: slug }
    const isTaken = (name: string) => slugs.includes(name)
    applyRules(rules.name, { ...subject, kind: 'live blog', isTaken }, problems)
    for (const day of days) {
      const files = day.entries.map((name) => `${name}.md`)
      checkNames(`live-blogs/${slug}/${day.name}/`, files)
    }
  }
}
