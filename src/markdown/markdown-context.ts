/** Where a body's headings stand: an entry's are under its h3, a lead article's under the page's h1. */
export type BodyKind = 'entry' | 'lead'

/** What a body must know of the site that it is published on. */
export interface MarkdownContext {
  kind: BodyKind
  /** Prefix of every id made in this body (footnotes), so that many bodies share a page. */
  idPrefix: string
  /**
   * The published URL for a link that is no address elsewhere: a path or a fragment, as written,
   * decoded. `undefined` when it leads nowhere: then only its text stays.
   */
  resolveLink: (href: string) => string | undefined
  /** The published picture for an image's `src` as written, decoded; `undefined` for any other. */
  resolveImage: (src: string) => PublishedPicture | undefined
}

/** A picture as `<img>` shows it. Width and height in CSS pixels. */
export interface PublishedPicture {
  src: string
  srcset: string
  sizes: string
  width: number
  height: number
}
