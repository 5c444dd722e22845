import { embedHtml, videoHtml } from './embed-html.ts'
import { parseAttributes, startTag } from './html-tags.ts'
import { footnotesId, linkHtml, safeFragment } from './link-html.ts'
import { mayHoldParagraph, mayStandIn } from './nesting.ts'
import type { MarkdownContext, PublishedPicture } from './markdown-context.ts'
import {
  figureHtml,
  type ImageAttributes,
  pictureHtml,
  replacedFigureHtml,
  replacedImageHtml,
} from './picture-html.ts'
import { decodeTarget, toWebUrl } from './targets.ts'
import { videoOf } from './videos.ts'

const VOID = new Set(['br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'wbr'])

/** Attributes that hold a URL for machines alone, which the sanitiser lets be relative. */
const RELATIVE_CITE = / cite="(?!https?:)[^"]*"/

/** A link's text that only says where it leads. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

const LANGUAGE = /^ class="(language-[\w.+#-]+)["\s]/

/** Writes a body tag by tag, each as it may be published. */
export class BodyWriter {
  html = ''
  readonly #context: MarkdownContext
  /** The elements that are open in the source; those that are not published have no name. */
  readonly #open: (string | undefined)[] = []
  readonly #ids = new Set<string>()

  constructor(context: MarkdownContext) {
    this.#context = context
  }

  /** Text, escaped already. */
  text(html: string): void {
    this.html += html
  }

  /** A start tag. */
  open(name: string, attributes: string): void {
    if (name === 'img') this.#image(attributes)
    else if (name === 'input') this.#checkbox(attributes)
    else if (VOID.has(name)) this.#void(name, attributes)
    else this.#element(name, attributes)
  }

  /** The end tag of the element that was opened last. */
  close(): void {
    const name = this.#open.pop()
    if (name !== undefined) this.html += `</${name}>`
  }

  /**
   * An image with a paragraph to itself.
   *
   * @returns whether it was written: a picture of the site is, and a caption
   */
  figure(attributes: string): boolean {
    const image = parseAttributes(attributes)
    const picture = this.#picture(image)
    if (this.#within('figure') || this.#within('a')) return false
    const figure = picture ? figureHtml(picture, image) : replacedFigureHtml(image)
    this.html += figure ?? ''
    return figure !== undefined
  }

  /**
   * A link with a paragraph to itself, of which a video is more than a link.
   *
   * @param words the link's text, escaped
   * @returns whether it was written: only a video is
   */
  video(attributes: string, words: string): boolean {
    const video = videoOf(parseAttributes(attributes).get('href') ?? '')
    if (!video || !this.#isBlock()) return false
    this.html += videoHtml(video, ADDRESS.test(words.trim()) ? '' : words.trim())
    return true
  }

  /**
   * The link that stands for an embed.
   *
   * @returns `whole` when its content and end tag are not to be written
   */
  embed(name: string, attributes: string, content: string): 'whole' | 'start' {
    const place = this.#within('a') ? 'in a link' : this.#isBlock() ? 'alone' : 'among words'
    const link = embedHtml(attributes, content, this.#context, place)
    this.html += link ?? ''
    // Without an end tag of its own, an embed may hold all the rest of the body.
    const isWhole = name === 'iframe' || (link !== undefined && !name.startsWith('x-'))
    if (isWhole || name === 'embed') return 'whole'
    this.#open.push(undefined)
    return 'start'
  }

  #image(attributes: string): void {
    const image = parseAttributes(attributes)
    const picture = this.#picture(image)
    this.html += picture
      ? pictureHtml(picture, image)
      : replacedImageHtml(image, !this.#within('a'))
  }

  #picture(image: ImageAttributes): PublishedPicture | undefined {
    const src = image.get('src')
    const isBeside = src !== undefined && toWebUrl(src) === undefined
    return isBeside ? this.#context.resolveImage(decodeTarget(src)) : undefined
  }

  #checkbox(attributes: string): void {
    const box = parseAttributes(attributes)
    if (box.get('type') !== 'checkbox' || !this.#within('li')) return
    const checked = box.has('checked') || undefined
    this.html += startTag('input', { type: 'checkbox', checked, disabled: true })
  }

  #void(name: string, attributes: string): void {
    if (name === 'source' || !mayStandIn(name, this.#parent())) return
    this.html += `<${name}${attributes.replace(/ \/$/, '')}>`
  }

  #element(name: string, attributes: string): void {
    const mayStand = mayStandIn(name, this.#parent())
    const tag = mayStand ? this.#startTag(name, attributes) : undefined
    this.#open.push(tag === undefined ? undefined : name)
    // Words of two list items or cells without their list or table must not become one.
    this.html += tag ?? (mayStand ? '' : ' ')
  }

  #startTag(name: string, attributes: string): string | undefined {
    if (name === 'a') {
      return this.#within('a')
        ? undefined
        : linkHtml(attributes, this.#context, (id) => this.#ownId(id))
    }
    if (name === 'section' && attributes.includes('data-footnotes')) {
      return '<section data-footnotes class="footnotes">'
    }
    if (attributes === '') return `<${name}>`
    if (name === 'code') return startTag(name, { class: LANGUAGE.exec(attributes)?.[1] })
    if (attributes.includes(' id="')) return this.#withOwnId(name, attributes)
    if (attributes.includes(' cite="')) return `<${name}${attributes.replace(RELATIVE_CITE, '')}>`
    return `<${name}${attributes}>`
  }

  /** The start tag of a footnote, or of the heading over footnotes; others lose their id. */
  #withOwnId(name: string, attributes: string): string {
    const id = parseAttributes(attributes).get('id')
    const rest = attributes.replace(/ id="[^"]*"/, '')
    if (name === 'h2' && id === 'footnote-label') {
      return startTag('h2', {
        id: this.#unused(footnotesId(this.#context)),
        class: 'visually-hidden',
      })
    }
    const own = this.#ownId(id)
    return own === undefined
      ? `<${name}${rest}>`
      : `${startTag(name, { id: own }).slice(0, -1)}${rest}>`
  }

  #ownId(id: string | undefined): string | undefined {
    return id?.startsWith(`${this.#context.idPrefix}.`) ? this.#unused(safeFragment(id)) : undefined
  }

  #unused(id: string): string | undefined {
    if (this.#ids.has(id)) return undefined
    this.#ids.add(id)
    return id
  }

  /** Whether a paragraph may stand here. */
  #isBlock(): boolean {
    return mayHoldParagraph(this.#open.filter((open) => open !== undefined))
  }

  #parent(): string | undefined {
    return this.#open.findLast((name) => name !== undefined)
  }

  #within(name: string): boolean {
    return this.#open.includes(name)
  }
}
