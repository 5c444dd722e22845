import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import sanitizeHtml from 'sanitize-html'
import { type HastNode, htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'

import { firstWords, plainText } from '../../src/markdown/first-words.ts'
import { listReferences } from '../../src/markdown/list-references.ts'
import { isPlainMarkdown } from '../../src/markdown/plain-markdown.ts'
import { renderMarkdown, renderSanitised } from '../../src/markdown/render-markdown.ts'
import { aContext } from './a-context.ts'
import { domOf } from './dom-of.ts'
import { findDangers } from './find-dangers.ts'
import { HOSTILE_VECTORS } from './hostile-vectors.ts'
import { hostileMarkdown, ordinaryMarkdown } from './hostile-markdown.ts'

const RUNS = 1000

describe('findDangers', () => {
  test.each([
    ['<script>x</script>', '<script>'],
    ['<p onclick="x">y</p>', 'p[onclick]'],
    ['<a href="javascript:x">y</a>', 'a[href=javascript:x]'],
    ['<p style="x">y</p>', 'p[style]'],
    ['<p class="masthead">y</p>', '.masthead'],
    ['<p id="at-other">y</p>', '#at-other'],
    ['<input type="checkbox">', '<input>'],
  ])('sees what is wrong in %s', (html, danger) => {
    expect(findDangers(html).map((found) => found.replace('onClick', 'onclick'))).toContain(danger)
  })

  test('finds nothing in harmless HTML', () => {
    expect(findDangers('<p>x <a href="https://ok.example">y</a></p>')).toEqual([])
  })
})

describe('renderMarkdown', () => {
  test.each(HOSTILE_VECTORS)('makes %s harmless', (vector) => {
    const bodies = [vector, `x ${vector} y`, `> - ${vector}`, `a\n\n${vector}\n\nz`]
    const dangers = bodies.flatMap((body) => findDangers(renderMarkdown(body, aContext())))
    expect(dangers).toEqual([])
  })

  test('lets nothing dangerous through, whatever the body', () => {
    fc.assert(
      fc.property(hostileMarkdown, (body) => {
        expect(findDangers(renderMarkdown(body, aContext()))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  test('leaves nothing that a general sanitiser would remove', () => {
    const everything = { allowedTags: sanitizeHtml.defaults.allowedTags.concat(MORE_TAGS) }
    fc.assert(
      fc.property(hostileMarkdown, (body) => {
        const html = renderMarkdown(body, aContext())
        const again = sanitizeHtml(html, { ...everything, allowedAttributes: false })
        expect(domOf(again)).toEqual(domOf(html))
      }),
      { numRuns: RUNS },
    )
  })

  test('stays within the element of the page that it is put in, whatever the body', () => {
    fc.assert(
      fc.property(hostileMarkdown, (body) => {
        const html = renderMarkdown(body, aContext())
        const page = `<ol><li><div>${html}</div><hr></li></ol><h1>end</h1>`
        expect(outlineOf(page)).toEqual(['ol', 'h1'])
        expect(outlineOf(page, 'ol', 'li')).toEqual(['div', 'hr'])
      }),
      { numRuns: RUNS },
    )
  })

  test('gives the same for a plain body as the sanitised way does', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.oneof(ordinaryMarkdown, hostileMarkdown), (body) => {
        if (!isPlainMarkdown(body)) return
        plain++
        const context = aContext()
        expect(domOf(renderMarkdown(body, context))).toEqual(domOf(renderSanitised(body, context)))
      }),
      { numRuns: RUNS },
    )
    expect(plain).toBeGreaterThan(RUNS / 10)
  })

  test('gives the same for a body without HTML as the sanitised way does', () => {
    let rewritten = 0
    fc.assert(
      fc.property(hostileMarkdown, (hostile) => {
        const body = hostile.replaceAll('<', '')
        if (isPlainMarkdown(body)) return
        rewritten++
        const context = aContext()
        expect(domOf(renderMarkdown(body, context))).toEqual(domOf(renderSanitised(body, context)))
      }),
      { numRuns: RUNS },
    )
    expect(rewritten).toBeGreaterThan(RUNS / 10)
  })

  test('never gives an id twice', () => {
    fc.assert(
      fc.property(hostileMarkdown, (body) => {
        const html = renderMarkdown(`[^1] [^1-2] [^1]\n\n[^1]: a\n[^1-2]: b\n\n${body}`, aContext())
        const { document } = parseHTML(`<!doctype html><body>${html}</body>`)
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: RUNS },
    )
  })

  test.each([
    ['quotes', '> '.repeat(20_000)],
    ['elements', '<div>'.repeat(20_000)],
    ['brackets', '![x](y'.repeat(20_000)],
    ['comments', '<!--'.repeat(20_000)],
    ['attributes', '<a href="'.repeat(20_000)],
    ['embeds', '<video src="x">'.repeat(5000)],
  ])('survives a body of very many %s', (_, body) => {
    const html = renderMarkdown(body, aContext())
    expect(html).not.toMatch(/<(?:video|script)/)
    expect(firstWords(body).length).toBeLessThan(100)
    expect(listReferences(body).every(({ line }) => line === 1)).toBe(true)
  })
})

describe('plainText', () => {
  test('never throws, and never brings back the characters that XML forbids', () => {
    fc.assert(
      fc.property(hostileMarkdown, (body) => {
        expect(plainText(body)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('listReferences', () => {
  test('places each reference within the body', () => {
    fc.assert(
      fc.property(hostileMarkdown, (body) => {
        const lines = body.split(/\r\n|\r|\n/)
        for (const { line, column } of listReferences(body)) {
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column)
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('lists every picture that rendering asks for', () => {
    fc.assert(
      fc.property(hostileMarkdown, (hostile) => {
        // What comments and style sheets hide is not the same to all parsers.
        const body = hostile.replace(/<(?:!|\?|\/?(?:script|style|svg|math))/gi, '')
        const asked = new Set<string>()
        renderMarkdown(body, aContext({ resolveImage: (src) => void asked.add(src) }))
        const listed = new Set(listReferences(body).map(({ target }) => target))
        expect([...asked].filter((src) => !listed.has(src))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})

const MORE_TAGS = ['img', 'input', 'details', 'summary', 'section', 'del', 'ins']

/** What stands in the element that a path of first children leads to: names of elements, `#text`. */
function outlineOf(page: string, ...path: string[]): string[] {
  let node: HastNode | undefined = htmlToHast(page, { fragment: true })
  for (const name of path) {
    if (!node || !('children' in node)) return []
    node = node.children.find((child) => child.type === 'element' && child.tagName === name)
  }
  return node && 'children' in node
    ? node.children.map((child) => (child.type === 'element' ? child.tagName : `#${child.type}`))
    : []
}
