import type { CheckedLiveBlog } from '../build/checking/check-content.ts'
import type { Scope } from '../build/checking/scope.ts'
import { countOf } from './build-report.ts'

/**
 * What was checked, in a sentence.
 *
 * @param liveBlogs all that there are
 * @param scope what of it is told; everything without it
 */
export function whatWasChecked(liveBlogs: readonly CheckedLiveBlog[], scope?: Scope): string {
  const all = `${countOf(liveBlogs.length, 'live blogs')} and ${countOf(entriesOf(liveBlogs), 'entries')}`
  if (!scope) return `Checked ${all}.`
  if (scope.files === 0) return 'Git tells of no change in the content.'
  const { siteFiles, linking } = scope
  if (siteFiles.length > 0) {
    return `Checked ${all}: all of them, since they follow from ${siteFiles.join(', ')}.`
  }
  const changed = liveBlogs.filter(({ slug }) => scope.liveBlogs.has(slug))
  const links =
    linking.size > 0 ? `, and the links to them from ${countOf(linking.size, 'others')}` : ''
  return `Checked ${countOf(changed.length, 'live blogs')} with ${countOf(entriesOf(changed), 'entries')}, in which ${countOf(scope.files, 'files')} changed${links}.`
}

function entriesOf(liveBlogs: readonly CheckedLiveBlog[]): number {
  return liveBlogs.reduce((sum, { entries }) => sum + entries, 0)
}
