import { describe, expect, test } from 'vitest'

import { hostWarnings } from '../../src/build/host-limits.ts'

describe('hostWarnings', () => {
  test('says nothing when no host is named', () => {
    expect(hostWarnings(undefined, 10_000_000, 1e12)).toEqual([])
  })

  test('says nothing within the limits', () => {
    expect(hostWarnings('cloudflare-pages', 20_000, 1e12)).toEqual([])
  })

  test('names the limit and by how much the site is over it', () => {
    expect(hostWarnings('gitlab-pages', 200_001, 1_000_000_001)).toEqual([
      'GitLab Pages takes 200,000 files, and the site has 200,001.',
      'GitLab Pages takes 1,000,000,000 bytes, and the site has 1,000,000,001.',
    ])
  })
})
