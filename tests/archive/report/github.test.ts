import { describe, expect, test } from 'vitest'

import { formatForGithub } from '../../../src/archive/report/github.ts'

describe('formatForGithub', () => {
  test('gives each problem a line, with what the format gives a meaning to escaped', () => {
    const place = { file: 'content/live-blogs/a,b/index.md', line: 4, column: 10 }
    const words = { message: '"50%" is not a topic.', fix: 'Did you mean "all"?' }
    const error = { ...place, ...words, rule: 'unknown-topic', severity: 'error' } as const
    expect(formatForGithub([error, { ...error, severity: 'warning' }])).toBe(
      `::error file=content/live-blogs/a%2Cb/index.md,line=4,col=10,title=unknown-topic::"50%25" is not a topic.%0ADid you mean "all"?
::warning file=content/live-blogs/a%2Cb/index.md,line=4,col=10,title=unknown-topic::"50%25" is not a topic.%0ADid you mean "all"?
`,
    )
  })

  test('says nothing when there is nothing to say', () => {
    expect(formatForGithub([])).toBe('')
  })
})
