import { describe, expect, test } from 'vitest'

import { tameRawText } from '../../src/markdown/raw-text.ts'

describe('tameRawText', () => {
  test.each([
    ['<script>x</script> y', '<script>x</script> y'],
    ['<script>x', '<x-script>x'],
    ['</script><SCRIPT>x', '</x-script><x-SCRIPT>x'],
    ['<video src=x>y', '<x-video src=x>y'],
    ['<title>x</title>', '<x-title>x</x-title>'],
    ['<svg><style>x</style></svg>', '<x-svg><style>x</style></x-svg>'],
    ['<!-- x --> y', '<!-- x --> y'],
    ['<!-- x', '&lt;!-- x'],
    ['<!--> y', '<!--> y'],
    ['<scripture>x <videos>', '<scripture>x <videos>'],
  ])('makes of %s', (html, tamed) => {
    expect(tameRawText(html)).toBe(tamed)
  })
})
