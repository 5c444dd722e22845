import { describe, expect, test } from 'vitest'

import { cmsConfig, NEW_LIVE_BLOG } from '../../src/admin/cms-config.ts'
import { adminSchema } from '../../src/model/admin.ts'
import type { AdminView } from '../../src/views/admin-page.ts'

const VIEW: AdminView = {
  settings: adminSchema.parse({ repo: 'example/archive' }),
  siteUrl: 'https://example.org/news/',
  timezone: 'UTC',
  openLiveBlogs: [
    { slug: 'storm-aster', title: 'Storm Aster', timezone: 'Europe/London' },
    { slug: 'count', title: 'The count', timezone: 'America/New_York' },
  ],
  topics: [],
  people: [],
}

describe('cmsConfig', () => {
  test('lists the entries of each open live blog, the live blogs themselves, and a place for new ones', () => {
    const { collections } = cmsConfig(VIEW)
    expect(collections.map(({ name, folder }) => [name, folder])).toEqual([
      ['storm-aster', 'content/live-blogs/storm-aster'],
      ['count', 'content/live-blogs/count'],
      ['live-blogs', undefined],
      [NEW_LIVE_BLOG, 'content/live-blogs'],
    ])
    expect(collections[2]?.files?.map(({ file }) => file)).toEqual([
      'content/live-blogs/storm-aster/index.md',
      'content/live-blogs/count/index.md',
    ])
  })

  test('asks for the times of each live blog in its own zone', () => {
    const zones = cmsConfig(VIEW).collections.map(
      ({ fields = [] }) => fields.find(({ widget }) => widget === 'timestamp')?.timezone,
    )
    expect(zones).toEqual(['Europe/London', 'America/New_York', undefined, 'UTC'])
  })

  test('puts pictures beside the entry, and the entry where its time says', () => {
    expect(cmsConfig(VIEW).collections[0]).toMatchObject({
      path: '{{day_folder}}/{{clock_digits}}-{{slug}}',
      media_folder: '',
      public_folder: '',
      create: true,
      delete: false,
    })
  })

  test('does not list the archive to begin a live blog', () => {
    expect(cmsConfig({ ...VIEW, openLiveBlogs: [] }).collections).toMatchObject([
      { name: NEW_LIVE_BLOG, create: true, nested: { depth: 1 } },
    ])
  })

  test('logs in at GitHub through a service, at GitLab without one', () => {
    const backend = (settings: object) =>
      cmsConfig({ ...VIEW, settings: adminSchema.parse(settings) }).backend
    expect(backend({ repo: 'example/archive', auth: 'https://login.example.org' })).toEqual({
      name: 'github',
      repo: 'example/archive',
      branch: 'main',
      base_url: 'https://login.example.org',
    })
    expect(
      backend({
        repo: 'news/desk/archive',
        backend: 'gitlab',
        branch: 'site',
        auth: 'https://git.example.org',
        appId: 'abc',
      }),
    ).toEqual({
      name: 'gitlab',
      repo: 'news/desk/archive',
      branch: 'site',
      base_url: 'https://git.example.org',
      auth_type: 'pkce',
      app_id: 'abc',
      api_root: 'https://git.example.org/api/v4',
    })
  })
})
