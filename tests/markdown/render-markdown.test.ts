import { describe, expect, test } from 'vitest'

import { renderMarkdown } from '../../src/markdown/render-markdown.ts'
import { aContext } from './a-context.ts'

const render = (markdown: string) => renderMarkdown(markdown, aContext())

const BRIDGE_IMG =
  '<img src="/pictures/bridge-960.webp" ' +
  'srcset="/pictures/bridge-480.webp 480w, /pictures/bridge-960.webp 960w" sizes="100vw" ' +
  'width="960" height="640" loading="lazy" decoding="async" alt="A bridge"'

describe('renderMarkdown', () => {
  test.each([
    ['emphasis', '**a** _b_ ~~c~~', '<p><strong>a</strong> <em>b</em> <del>c</del></p>\n'],
    [
      'addresses in the text',
      'See www.example.com, desk@example.com',
      '<p>See <a href="http://www.example.com">www.example.com</a>, ' +
        '<a href="mailto:desk@example.com">desk@example.com</a></p>\n',
    ],
    [
      'task lists, their boxes named',
      '- [ ] a\n- [x] b',
      '<ul class="contains-task-list">\n' +
        '<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> a</li>\n' +
        '<li class="task-list-item">' +
        '<input type="checkbox" checked disabled aria-label="Done"> b</li>\n</ul>\n',
    ],
    [
      'tables, in a box that scrolls, aligned without inline styles',
      '| a | b |\n| - | -: |\n| 1 | 2 |',
      '<div class="table" role="group" tabindex="0" aria-label="Table"><table>\n<thead>\n<tr>\n' +
        '<th>a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n' +
        '<td class="align-right">2</td>\n</tr>\n</tbody>\n</table></div>\n',
    ],
    [
      'code, with its language',
      '```js\n1 < 2\n```',
      '<pre><code class="language-js">1 &lt; 2\n</code></pre>\n',
    ],
    ['a rule at the start, which is no front matter', '---\n\nx', '<hr>\n<p>x</p>\n'],
    ['nothing of an empty body', '', ''],
  ])('knows %s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html)
  })

  test("brings an entry's headings below its h3", () => {
    const markdown = '# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6'
    expect(render(markdown)).toBe(
      '<h4>1</h4>\n<h4>2</h4>\n<h4>3</h4>\n<h5>4</h5>\n<h6>5</h6>\n<h6>6</h6>\n',
    )
  })

  test("brings a lead article's headings below the page's h1", () => {
    expect(renderMarkdown('# 1\n## 2\n###### 6', aContext({ kind: 'lead' }))).toBe(
      '<h2>1</h2>\n<h2>2</h2>\n<h6>6</h6>\n',
    )
  })

  test('brings headings in HTML below too', () => {
    expect(render('<h1>1</h1>')).toBe('<h4>1</h4>\n')
  })

  test.each([
    ['http://example.com/a?b=1&c=2', 'http://example.com/a?b=1&amp;c=2'],
    ['https://example.com', 'https://example.com'],
    ['HTTPS://example.com', 'HTTPS://example.com'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['tel:+442079460000', 'tel:+442079460000'],
    ['//example.com/a', 'https://example.com/a'],
    ['../2025-12-06/1240-third-day.md', '/live/talks/2025-12-06/#at-1240-third-day'],
    ['#at-1100-arrival', '/live/talks/2025-12-07/#at-1100-arrival'],
    ['/topics/diplomacy/', '/base/topics/diplomacy/'],
    ['a%20b.md', '/a-b/'],
    ['<a b.md>', '/a-b/'],
  ])('links to %s', (target, href) => {
    expect(render(`[x](${target})`)).toBe(`<p><a href="${href}">x</a></p>\n`)
  })

  test.each([
    '../gone.md',
    '#nowhere',
    'javascript:alert(1)',
    'ftp://example.com',
    '',
    '/\\x.example',
  ])('keeps the text alone of a link to %s', (target) => {
    expect(render(`[**x**](${target})`)).toBe('<p><strong>x</strong></p>\n')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com'])(
    'does not even ask where %s leads',
    (target) => {
      const context = aContext({ resolveLink: (href) => href })
      expect(renderMarkdown(`[x](${target})`, context)).toBe('<p>x</p>\n')
    },
  )

  test('links through a definition', () => {
    expect(render('[x][d]\n\n[d]: /topics/diplomacy/ "T"')).toBe(
      '<p><a href="/base/topics/diplomacy/" title="T">x</a></p>\n',
    )
  })

  test('links in HTML as it does in Markdown, without what else the tag says', () => {
    expect(render('<a href="/topics/diplomacy/" target="_blank" class="x">x</a>')).toBe(
      '<p><a href="/base/topics/diplomacy/">x</a></p>\n',
    )
  })

  test('makes a figure of a picture with a paragraph to itself', () => {
    expect(render('![A bridge](bridge.jpg)')).toBe(
      `<figure class="picture">${BRIDGE_IMG}></figure>\n`,
    )
  })

  test("makes a caption of the picture's title", () => {
    expect(render('![A bridge](the%20bridge.jpg "At <night>")')).toBe(
      `<figure class="picture">${BRIDGE_IMG}>` +
        '<figcaption>At &lt;night&gt;</figcaption></figure>\n',
    )
  })

  test('keeps the caption of a picture that lies elsewhere', () => {
    expect(render('![A map](https://example.com/map.png "The plan. Map: Ann Archer")')).toBe(
      '<figure><a href="https://example.com/map.png">A map</a>' +
        '<figcaption>The plan. Map: Ann Archer</figcaption></figure>\n',
    )
  })

  test('keeps a picture among words where it is', () => {
    expect(render('See ![A bridge](bridge.jpg "T")')).toBe(`<p>See ${BRIDGE_IMG} title="T"></p>\n`)
  })

  test('puts no figure into the figure of an author', () => {
    expect(render('<figure>\n\n![A bridge](bridge.jpg)\n\n</figure>')).toBe(
      `<figure>\n<p>${BRIDGE_IMG}></p>\n</figure>\n`,
    )
  })

  test('links to a picture that lies elsewhere', () => {
    expect(render('![A map](https://example.com/map.png)')).toBe(
      '<p><a href="https://example.com/map.png">A map</a></p>\n',
    )
  })

  test('names the host of such a picture that has no alternative text', () => {
    expect(render('![](https://www.example.com/map.png)')).toBe(
      '<p><a href="https://www.example.com/map.png">example.com</a></p>\n',
    )
  })

  test('puts no link into a link', () => {
    expect(render('[![A map](https://example.com/map.png)](https://example.com/)')).toBe(
      '<p><a href="https://example.com/">A map</a></p>\n',
    )
  })

  test.each(['gone.jpg', 'data:image/png;base64,AAAA'])('keeps the words for %s', (src) => {
    expect(render(`![A map](${src})`)).toBe('<p>A map</p>\n')
  })

  test.each([
    ['<iframe src="https://www.youtube.com/embed/1"></iframe>', 'youtube.com'],
    ['<iframe title="A film" src="https://www.youtube.com/embed/1">', 'A film (youtube.com)'],
    ['<embed src="https://www.youtube.com/embed/1">', 'youtube.com'],
    ['<object data="https://www.youtube.com/embed/1"><b>old</b></object>', 'youtube.com'],
    ['<video controls src="https://www.youtube.com/embed/1">old</video>', 'youtube.com'],
    ['<audio><source src="https://www.youtube.com/embed/1">old</audio>', 'youtube.com'],
  ])('makes a link of %s', (embed, text) => {
    expect(render(`<div>${embed}</div>`)).toBe(
      `<div><p><a href="https://www.youtube.com/embed/1">${text}</a></p></div>\n`,
    )
  })

  const VIDEO =
    '<figure class="embed" data-player="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ">' +
    '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">'

  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube.com'],
    ['www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube.com'],
    ['<https://youtu.be/dQw4w9WgXcQ>', 'youtube.com'],
    [
      '[At the quay & after](https://youtu.be/dQw4w9WgXcQ)',
      'At the quay &amp; after (youtube.com)',
    ],
    [
      '<iframe title="The quay" src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
      'The quay (youtube.com)',
    ],
  ])('makes a video of %s alone in its paragraph', (markdown, text) => {
    expect(render(markdown)).toBe(`${VIDEO}${text}</a></figure>\n`)
  })

  test.each([
    'See https://youtu.be/dQw4w9WgXcQ',
    'https://example.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/@harbour',
  ])('leaves the link of %s', (markdown) => {
    expect(render(markdown)).toMatch(/^<p>.*<a href="https:.*<\/a><\/p>\n$/)
  })

  test('keeps a social post as its words and its link, without its script', () => {
    expect(
      render(
        '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">Boats out.</p>' +
          '&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1?ref_src=x">7 Dec</a>' +
          '</blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>',
      ),
    ).toBe(
      '<blockquote><p lang="en" dir="ltr">Boats out.</p>— Harbour (@harbour) ' +
        '<a href="https://twitter.com/harbour/status/1?ref_src=x">7 Dec</a></blockquote> \n',
    )
  })

  test('puts the link of an embed among words into their paragraph', () => {
    expect(render('Look: <iframe src="https://example.com/1"></iframe> there')).toBe(
      '<p>Look: <a href="https://example.com/1">example.com</a> there</p>\n',
    )
  })

  test.each([
    '<iframe src="https://example.com/1">',
    '<video>',
    '<script>',
    '<style>',
    '<title>',
    '<textarea>',
    '<svg>',
    '<!--',
  ])('loses nothing after %s that nothing ends', (start) => {
    expect(render(`a ${start} b\n\nc\n\nd`)).toContain('<p>d</p>')
  })

  test.each([
    '<abbr title="United Nations">UN</abbr>',
    '<sub>2</sub><sup>3</sup><kbd>K</kbd><mark>m</mark><small>s</small>',
    '<q cite="https://example.com">q</q><cite>c</cite>',
    '<time datetime="2025-12-07">7 December</time>',
    '<del>d</del><ins>i</ins><s>s</s><u>u</u><b>b</b><i>i</i><dfn>d</dfn>',
    '<span lang="fr" dir="ltr">oui</span>',
    'a<br>b<wbr>c',
  ])('keeps %s', (html) => {
    expect(render(html)).toBe(`<p>${html}</p>\n`)
  })

  test.each([
    '<details open><summary>s</summary>d</details>',
    '<figure><figcaption>c</figcaption></figure>',
    '<dl><dt>t</dt><dd>d</dd></dl>',
    '<ol start="3" reversed><li>a</li></ol>',
    '<blockquote cite="https://example.com">b</blockquote>',
    '<hr>',
  ])('keeps the block %s', (html) => {
    expect(render(html)).toBe(`${html}\n`)
  })

  test('drops what an author says of looks, names and behaviour', () => {
    expect(render('<p class="x" id="y" style="color:red" onclick="z()">w</p>')).toBe('<p>w</p>\n')
  })

  test('keeps no URL for machines that is not one of the web', () => {
    expect(render('<blockquote cite="x.md">b</blockquote>')).toBe('<blockquote>b</blockquote>\n')
  })

  test('keeps list items and cells within lists and tables', () => {
    expect(render('<li>a</li><td>b</td>')).toBe(' a b\n')
  })

  test('drops the control characters that would break a feed', () => {
    expect(render('a\u0001b\u000bc')).toBe('<p>abc</p>\n')
  })
})

describe('renderMarkdown, of footnotes', () => {
  const NOTE =
    '<p>x<sup><a href="#in-a.fn-1" id="in-a.fnref-1" data-footnote-ref ' +
    'aria-describedby="in-a.footnotes">1</a></sup></p>\n' +
    '<section data-footnotes class="footnotes">' +
    '<h4 id="in-a.footnotes" class="visually-hidden">Footnotes</h4>\n<ol>\n' +
    '<li id="in-a.fn-1">\n<p>Note <a href="#in-a.fnref-1" data-footnote-backref ' +
    'aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n' +
    '</li>\n</ol>\n</section>\n'

  test('begins their ids with the prefix of the body', () => {
    expect(renderMarkdown('x[^1]\n\n[^1]: Note', aContext({ idPrefix: 'in-a' }))).toBe(NOTE)
  })

  test('gives the same in a body with HTML', () => {
    const html = renderMarkdown('x[^1]\n\n[^1]: Note\n\n<!-- x -->', aContext({ idPrefix: 'in-a' }))
    expect(html.replace('</p>\n\n<section', '</p>\n<section')).toBe(NOTE)
  })

  test('shares no id between two bodies', () => {
    const ids = ['in-a', 'in-a-fn'].flatMap((idPrefix) => {
      const html = renderMarkdown('x[^1] y[^fn-1]\n\n[^1]: a\n[^fn-1]: b', aContext({ idPrefix }))
      return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    })
    expect(ids).toHaveLength(10)
    expect(new Set(ids).size).toBe(10)
  })

  test('writes labels of other scripts without percent signs', () => {
    const html = renderMarkdown('x[^é]\n\n[^é]: a', aContext({ idPrefix: 'in-a' }))
    expect(html).toContain('href="#in-a.fn-_C3_A9"')
    expect(html).toContain('<li id="in-a.fn-_C3_A9">')
  })
})
