import { describe, expect, test } from 'vitest'

import { renderMarkdown } from '../../src/markdown/render-markdown.ts'
import { safeMarkdown } from '../../src/markdown/safe-markdown.ts'
import { aContext } from './a-context.ts'

const safe = (markdown: string) =>
  safeMarkdown(markdown, () => renderMarkdown(markdown, aContext()))

describe('safeMarkdown', () => {
  test('leaves a plain body as it was written', () => {
    expect(safe('*Smoke* rises,\nsays [a site](https://example.org/).\n')).toBe(
      '*Smoke* rises,\nsays [a site](https://example.org/).',
    )
  })

  test.each([
    ['a comment', 'Smoke. <!-- is this true? -->', 'Smoke.'],
    ['a script', 'Smoke.\n\n<script>alert(1)</script>', 'Smoke.'],
    ['an event handler', '<b onclick="alert(1)">Smoke</b>.', '**Smoke**.'],
    [
      'nothing that a caption says',
      '![a](bridge.jpg "By night. Photo: Ann")',
      '![a](/pictures/bridge-960.webp "By night. Photo: Ann")',
    ],
    ['an unsafe address', '[Smoke](javascript:alert(1))', 'Smoke'],
  ])('leaves %s out', (_, markdown, expected) => {
    expect(safe(markdown)).toBe(expected)
  })
})
