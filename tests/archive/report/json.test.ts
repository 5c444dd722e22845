import { expect, test } from 'vitest'

import { formatAsJson } from '../../../src/archive/report/json.ts'

test('formatAsJson gives problems as they are', () => {
  const problem = {
    file: 'content/site.yaml',
    line: 1,
    column: 1,
    rule: 'missing-settings',
    severity: 'error',
    message: 'There is no site.yaml.',
    fix: 'Write one.',
  } as const
  expect(JSON.parse(formatAsJson([problem]))).toEqual({ problems: [problem] })
  expect(JSON.parse(formatAsJson([]))).toEqual({ problems: [] })
})
