import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'

import { captionsToTitles } from '../../src/markdown/captions.ts'

function moved(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  captionsToTitles(tree)
  return toHtml(tree)
}

describe('captionsToTitles', () => {
  test('makes the caption of a figure the title of its picture', () => {
    expect(
      moved(
        '<figure><div><img src="a.jpg"></div><figcaption>By <b>night</b>.</figcaption></figure>',
      ),
    ).toBe('<figure><div><img src="a.jpg" title="By night."></div></figure>')
  })

  test.each([
    '<figure><img src="a.jpg"><img src="b.jpg"><figcaption>Both</figcaption></figure>',
    '<figure><img src="a.jpg"><figcaption>By <a href="/ann/">Ann</a></figcaption></figure>',
    '<figure><blockquote>Words</blockquote><figcaption>Ann</figcaption></figure>',
    '<figure><img src="a.jpg"><figcaption> </figcaption></figure>',
  ])('leaves %s', (html) => {
    expect(moved(html)).toBe(html)
  })
})
