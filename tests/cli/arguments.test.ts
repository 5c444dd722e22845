import { describe, expect, test } from 'vitest'

import { readArguments, UsageError } from '../../src/cli/arguments.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  'no-search': { type: 'boolean', default: false },
} as const

describe('readArguments', () => {
  test('fills in what is not said', () => {
    expect({ ...readArguments([], OPTIONS) }).toEqual({ content: 'content', 'no-search': false })
  })

  test('takes a value after a blank or an equals sign', () => {
    expect(readArguments(['--content', 'a', '--no-search'], OPTIONS)).toMatchObject({
      content: 'a',
      'no-search': true,
    })
    expect(readArguments(['--content=b'], OPTIONS).content).toBe('b')
  })

  test.each([[['--contnt', 'a']], [['content']], [['--content']]])('refuses %j', (args) => {
    expect(() => readArguments(args, OPTIONS)).toThrow(UsageError)
  })
})
