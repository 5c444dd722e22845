import { escapeHtml } from '../../markdown/escape-html.ts'
import type { Dump } from '../dump.ts'
import type { EntryInput, LiveBlogInput } from '../imported-live-blog.ts'
import { type JsonObject, list, names, object, text } from '../json-values.ts'

/** Posts of Sourcefabric's Live Blog 3, as its API lists them; with the blog, where that was saved too. */
export function readSourcefabric(dump: Dump): LiveBlogInput[] {
  const json = object(dump.json)
  const posts = Array.isArray(dump.json)
    ? list(dump.json)
    : list(json._items ?? object(json.posts)._items)
  const blog = object(json.blog)
  const skipped: { place: string; reason: string }[] = []
  const entries = posts.map(object).flatMap((post, index): EntryInput[] => {
    const place = `${dump.name}, _items[${index}]`
    const reason =
      post.deleted === true
        ? 'it was deleted in Live Blog.'
        : post.post_status === 'draft' || post.post_status === 'submitted'
          ? 'it is a draft.'
          : undefined
    if (reason === undefined) return [fromPost(post, place)]
    skipped.push({ place, reason })
    return []
  })
  return [
    {
      id: text(blog._id) ?? text(object(posts[0]).blog) ?? dump.name,
      place: dump.name,
      title: text(blog.title),
      description: text(text(blog.description)?.replace(/<[^>]*>/g, ' ')),
      status: blog.blog_status === 'open' ? 'live' : 'closed',
      coverageStart: text(blog.start_date),
      coverageEnd: text(blog.end_date),
      url: text(blog.public_url),
      entries,
      skipped,
    },
  ]
}

function fromPost(post: JsonObject, place: string): EntryInput {
  const groups = list(post.groups)
    .map(object)
    .filter(({ id }) => id !== 'root')
  const items = groups
    .flatMap(({ refs }) => list(refs))
    .map((reference) => object(object(reference).item))
  const author = object(
    object(post.original_creator).display_name === undefined
      ? items[0]?.original_creator
      : post.original_creator,
  )
  return {
    id: text(post._id) ?? place,
    place,
    timestamp: text(post.published_date) ?? text(post._created) ?? text(post.firstcreated),
    updated: text(post.content_updated_date) ?? text(post._updated),
    title:
      text(post.headline) ??
      items.map((item) => text(item.headline)).find((headline) => headline !== undefined),
    html: items.map(itemHtml).join('\n'),
    pinned: post.sticky === true,
    keyEvent: post.lb_highlight === true || post.highlight === true,
    topics: names(post.tags),
    authors: names(author.display_name),
  }
}

function itemHtml(item: JsonObject): string {
  const meta = object(item.meta)
  const body = text(item.text) ?? ''
  const media = object(
    object(object(meta.media).renditions).original ??
      object(object(meta.media).renditions).baseImage,
  )
  const src = text(media.href) ?? text(object(media).media)
  const picture =
    src === undefined || body.includes(src)
      ? ''
      : `<p><img src="${escapeHtml(src)}" alt="${escapeHtml(text(meta.caption) ?? '')}"></p>`
  const address = text(meta.original_url) ?? text(meta.url)
  const embed =
    address === undefined || body.includes(address)
      ? ''
      : `<iframe src="${escapeHtml(address)}"></iframe>`
  const html = text(meta.html) ?? ''
  const quote = text(meta.quote) ?? ''
  return [
    body || (quote && `<blockquote>${quote}</blockquote>`),
    html !== body ? html : '',
    picture,
    embed,
  ].join('')
}
