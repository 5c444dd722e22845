import { describe, expect, test } from 'vitest'

import {
  decodeTarget,
  hasScheme,
  hostOf,
  toRemoteUrl,
  toWebUrl,
} from '../../src/markdown/targets.ts'

describe('toWebUrl', () => {
  test.each([
    ['https://example.com', 'https://example.com'],
    [' ht\ntps://example.com\t', 'https://example.com'],
    ['//example.com', 'https://example.com'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['tel:123', 'tel:123'],
    ['javascript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['https.md', undefined],
    ['a/https://b', undefined],
    ['#x', undefined],
  ])('makes of %j', (href, url) => {
    expect(toWebUrl(href)).toBe(url)
  })
})

describe('toRemoteUrl', () => {
  test('takes no mail address', () => {
    expect(toRemoteUrl('mailto:desk@example.com')).toBeUndefined()
    expect(toRemoteUrl('http://example.com/a.png')).toBe('http://example.com/a.png')
  })
})

describe('hasScheme', () => {
  test.each([
    ['javascript:x', true],
    ['\u0001java\nscript:x', true],
    ['a/b:c', false],
    ['1220-a:b.md', false],
    ['#a:b', false],
  ])('tells of %j', (href, answer) => {
    expect(hasScheme(href)).toBe(answer)
  })
})

describe('hostOf', () => {
  test('leaves out www', () => {
    expect(hostOf('https://www.example.com/x')).toBe('example.com')
  })

  test('gives back what has no host', () => {
    expect(hostOf('https://')).toBe('https://')
  })
})

describe('decodeTarget', () => {
  test.each([
    ['a%20b.jpg', 'a b.jpg'],
    ['%C3%A9.md', 'é.md'],
    ['50%-%C3%A9.md', '50%-é.md'],
    ['%FF.md', '%FF.md'],
    ['https://example.com/a%20b', 'https://example.com/a%20b'],
  ])('makes of %s', (target, decoded) => {
    expect(decodeTarget(target)).toBe(decoded)
  })
})
