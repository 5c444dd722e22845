import type { MarkdownContext, PublishedPicture } from '../../src/markdown/markdown-context.ts'

/** The picture `bridge.jpg` as published. */
export const BRIDGE: PublishedPicture = {
  src: '/pictures/bridge-960.webp',
  srcset: '/pictures/bridge-480.webp 480w, /pictures/bridge-960.webp 960w',
  sizes: '100vw',
  width: 960,
  height: 640,
}

/** A site with one other entry, one topic and one picture. */
export function aContext(parts: Partial<MarkdownContext> = {}): MarkdownContext {
  const links = new Map([
    ['../2025-12-06/1240-third-day.md', '/live/talks/2025-12-06/#at-1240-third-day'],
    ['#at-1100-arrival', '/live/talks/2025-12-07/#at-1100-arrival'],
    ['/topics/diplomacy/', '/base/topics/diplomacy/'],
    ['a b.md', '/a-b/'],
  ])
  return {
    kind: 'entry',
    idPrefix: 'at-1220-home',
    resolveLink: (href) => links.get(href),
    resolveImage: (src) => (src === 'bridge.jpg' || src === 'the bridge.jpg' ? BRIDGE : undefined),
    ...parts,
  }
}
