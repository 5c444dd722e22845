import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { createArchive } from '../../src/archive/create-archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { CACHE } from '../../src/build/build-place.ts'
import { compilePages } from '../../src/build/compile/compile-pages.ts'
import { loadCompiledPages } from '../../src/build/compile/load-compiled-pages.ts'
import { provideSite } from '../../src/build/current-site.ts'
import type { PageApp } from '../../src/build/compile/page-app.ts'
import { PROJECT_ROOT } from '../../src/build/project-root.ts'
import { locatePage } from '../../src/build/compile/render-page.ts'
import { createSite } from '../../src/build/site.ts'
import { combineKey, sourceDigest } from '../../src/build/source-key.ts'
import { groupOutputs } from '../../src/views/outputs/group-outputs.ts'
import { monthsWithEntries } from '../../src/views/syndication/history.ts'
import type { OutputGroup } from '../../src/views/outputs/output.ts'
import type { Site } from '../../src/views/site.ts'

let site: Site
let app: PageApp

beforeAll(async () => {
  const { parts } = await loadArchive('content')
  if (!parts) throw new Error('the sample has errors')
  site = createSite(createArchive(parts))
  provideSite(site)
  const { url } = parts.settings
  const key = combineKey(sourceDigest(PROJECT_ROOT), { url })
  app = await loadCompiledPages((await compilePages(key, url, join(CACHE, 'compiled'))).folder)
})

function groupsOf(of: Site): OutputGroup[] {
  const { archive } = of
  return [
    { kind: 'site' },
    ...archive.liveBlogs.map(({ slug }) => ({ kind: 'live blog', slug }) as const),
    ...monthsWithEntries(of).map((slug) => ({ kind: 'month', slug }) as const),
    ...[...archive.topics.keys()].map((slug) => ({ kind: 'topic', slug }) as const),
    ...[...archive.people.keys()].map((slug) => ({ kind: 'person', slug }) as const),
  ]
}

describe('groupOutputs', () => {
  test('lists every page that a route of Astro’s lists, and no other', async () => {
    const listed = groupsOf(site)
      .flatMap((group) => groupOutputs(site, group))
      .map((output) => locatePage(app, output).file)
    const routes = app.routes.filter(({ prerender, type, origin }) => {
      return prerender && type !== 'redirect' && origin !== 'internal'
    })
    const paths = await Promise.all(
      routes.map(async (route) => {
        const name = route.component.replace(/^src\/pages\//, '')
        const all = await app.listParams(route)
        return all.map((params) => locatePage(app, { route: name, params }).file)
      }),
    )
    expect(listed.toSorted()).toEqual(paths.flat().sort())
    expect(listed.length).toBeGreaterThan(100)
  })

  test('gives the same keys for the same content, and each page a key of its own', () => {
    const keysOf = () =>
      groupsOf(site).flatMap((group) => groupOutputs(site, group).map(({ key }) => key))
    expect(keysOf()).toEqual(keysOf())
    const keysOfPages = groupsOf(site)
      .flatMap((group) => groupOutputs(site, group))
      .filter(({ route }) => route.endsWith('.astro'))
      .map(({ key }) => key)
    // Only the pages that follow from the settings alone share one.
    expect(new Set(keysOfPages).size).toBeGreaterThan(keysOfPages.length - 20)
  })
})
