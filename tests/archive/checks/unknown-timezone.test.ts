import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('unknownTimezone', () => {
  test('suggests the zone that must be meant', async () => {
    expect(await reportOf('unknown-timezone')).toEqual([
      'tests/fixtures/unknown-timezone/live-blogs/harbour-fire/index.md:4:11  unknown-timezone',
      '  "America/NewYork" is not an IANA time zone.',
      '  Did you mean "America/New_York"? Write a name such as Europe/London or America/New_York.',
    ])
  })

  test('refuses abbreviations and offsets', async () => {
    expect(await reportOf('unknown-timezone-forms')).toEqual([
      'tests/fixtures/unknown-timezone-forms/live-blogs/harbour-fire/index.md:4:11  unknown-timezone',
      '  "-05:00" is not an IANA time zone.',
      '  Write a name such as Europe/London or America/New_York.',
      'tests/fixtures/unknown-timezone-forms/site.yaml:4:11  unknown-timezone',
      '  "EST" is not an IANA time zone.',
      '  Write a name such as Europe/London or America/New_York.',
    ])
  })
})
