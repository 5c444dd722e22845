import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import { movedTo } from '../../src/scripts/moved-to.ts'

const { document } = parseHTML(`<html><body>
  <a href="/live/new/2025-12-06/" data-keeps-fragment>Talks</a>
  <ul><li id="at-1159-alarm"><a href="/live/new/2025-12-06/#at-1200-alarm">Alarm</a></li></ul>
</body></html>`)

test.each([
  ['', '/live/new/2025-12-06/'],
  ['#', '/live/new/2025-12-06/#'],
  ['#at-1220-roof', '/live/new/2025-12-06/#at-1220-roof'],
  ['#at-1159-alarm', '/live/new/2025-12-06/#at-1200-alarm'],
])('a link with the fragment "%s" leads to %s', (hash, target) => {
  expect(movedTo(document, hash)).toBe(target)
})

test('a page that does not say where it leads is stayed on', () => {
  const { document: other } = parseHTML('<html><body><a href="/live/new/">Talks</a></body></html>')
  expect(movedTo(other, '#at-1220-roof')).toBeUndefined()
})
