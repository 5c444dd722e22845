import { describe, expect, test } from 'vitest'

import { markup, trustedHtml } from '../../src/components/html.ts'

describe('markup', () => {
  test('escapes text', () => {
    expect(markup`<p title="${'"a"'}">${`<b> & 'c'`}</p>`.text).toBe(
      '<p title="&quot;a&quot;">&lt;b&gt; &amp; &#39;c&#39;</p>',
    )
  })

  test('places markup and trusted HTML as they are', () => {
    expect(markup`<p>${markup`<b>${'<'}</b>`} ${trustedHtml('<i>x</i>')}</p>`.text).toBe(
      '<p><b>&lt;</b> <i>x</i></p>',
    )
  })

  test('places a list without anything between', () => {
    expect(markup`<ol>${['a', '<'].map((item) => markup`<li>${item}</li>`)}</ol>`.text).toBe(
      '<ol><li>a</li><li>&lt;</li></ol>',
    )
  })

  test('leaves nothing for nothing, and a nought for a nought', () => {
    expect(markup`[${undefined}${[]}${0}]`.text).toBe('[0]')
  })
})
