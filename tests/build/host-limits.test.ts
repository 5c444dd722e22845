import { describe, expect, test } from 'vitest'

import { hostWarnings } from '../../src/build/host-limits.ts'

const MB = 1_000_000
const site = (files: number, bytes: number, sizes: Readonly<Record<string, number>> = {}) => ({
  files,
  bytes,
  largerThan: (limit: number) =>
    Object.entries(sizes)
      .filter(([, size]) => size > limit)
      .map(([file, size]) => ({ file, size })),
})

describe('hostWarnings', () => {
  test('says nothing when no host is named', () => {
    expect(hostWarnings(undefined, site(10_000_000, 1e12, { 'a.gz': 1e11 }))).toEqual([])
  })

  test('says nothing within the limits', () => {
    const sizes = { 'archive.ndjson.gz': 25 * 1024 * 1024 }
    expect(hostWarnings('cloudflare-pages', site(20_000, 1e12, sizes))).toEqual([])
  })

  test('names the limit and by how much the site is over it', () => {
    expect(hostWarnings('gitlab-pages', site(200_001, 1_000_000_001))).toEqual([
      'GitLab Pages takes 200,000 files, and the site has 200,001.',
      'GitLab Pages takes 1,000,000,000 bytes, and the site has 1,000,000,001.',
    ])
  })

  test('names each file that is too large, and the setting that leaves it out', () => {
    const sizes = {
      'archive.ndjson.gz': 60 * MB,
      'live/vote/live-blog.json': 30 * MB,
      'feed/2025-12.xml': 27 * MB,
      'index.html': MB,
    }
    const limit = 'Cloudflare Pages (free plan) takes files of 26,214,400 bytes, and'
    expect(hostWarnings('cloudflare-pages', site(9, 120 * MB, sizes))).toEqual([
      `${limit} archive.ndjson.gz has 60,000,000. Leave \`archive\` out of \`data\` in site.yaml.`,
      `${limit} live/vote/live-blog.json has 30,000,000. Leave \`json\` out of \`data\` in site.yaml.`,
      `${limit} feed/2025-12.xml has 27,000,000.`,
    ])
  })
})
