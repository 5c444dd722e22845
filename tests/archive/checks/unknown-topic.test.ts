import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('unknownTopic', () => {
  test('knows a slug misspelt, and a topic by its other words', async () => {
    expect(await reportOf('unknown-topic')).toEqual([
      'tests/fixtures/unknown-topic/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:10  unknown-topic',
      '  "politcs" is not a topic.',
      '  Did you mean "politics"? If it is new, add it to topics.yaml.',
      'tests/fixtures/unknown-topic/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:19  unknown-topic',
      '  "Parliament" is not a topic.',
      '  Did you mean "politics"? If it is new, add it to topics.yaml.',
      'tests/fixtures/unknown-topic/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:31  unknown-topic',
      '  "“weather”" is not a topic.',
      '  Did you mean "weather"? If it is new, add it to topics.yaml.',
      'tests/fixtures/unknown-topic/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:42  unknown-topic',
      '  "opera" is not a topic.',
      '  If it is new, add it to topics.yaml.',
      'tests/fixtures/unknown-topic/live-blogs/harbour-fire/index.md:5:5  unknown-topic',
      '  "wether" is not a topic.',
      '  Did you mean "weather"? If it is new, add it to topics.yaml.',
    ])
  })
})
