import { describe, expect, test } from 'vitest'

import { Recent } from '../../src/views/recent.ts'

describe('Recent', () => {
  test('makes a thing once', () => {
    const recent = new Recent<string, string>(2)
    expect(recent.get('a', () => 'first')).toBe('first')
    expect(recent.get('a', () => 'second')).toBe('first')
  })

  test('makes again what was made longest ago, once there are more than it keeps', () => {
    const recent = new Recent<string, string>(2)
    for (const key of ['a', 'b', 'c', 'd', 'e']) recent.get(key, () => 'first')
    expect(recent.get('e', () => 'second')).toBe('first')
    expect(recent.get('d', () => 'second')).toBe('first')
    expect(recent.get('a', () => 'second')).toBe('second')
  })

  test('keeps an empty text as well as any other', () => {
    const recent = new Recent<string, string>(2)
    recent.get('a', () => '')
    expect(recent.get('a', () => 'second')).toBe('')
  })
})
