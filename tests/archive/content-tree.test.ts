import { describe, expect, test } from 'vitest'

import {
  type ContentTree,
  isPictureName,
  listContent,
  listLiveBlog,
  type LiveBlogFolder,
} from '../../src/archive/content-tree.ts'
import { type Files, withContent } from './content-folder.ts'

function treeOf(paths: readonly string[], links?: Record<string, string>): Promise<ContentTree> {
  const files: Files = Object.fromEntries(paths.map((path) => [path, 'x']))
  return withContent(files, listContent, links)
}

function liveBlogOf(paths: readonly string[], slug = 'a'): Promise<LiveBlogFolder> {
  const files: Files = Object.fromEntries(paths.map((path) => [path, 'x']))
  return withContent(files, (root) => listLiveBlog(root, slug))
}

describe('listLiveBlog', () => {
  test('lists days and entries in the order of their names', async () => {
    const folder = await liveBlogOf([
      'live-blogs/a/index.md',
      'live-blogs/a/cover.jpg',
      'live-blogs/a/2025-12-08/0900-late.md',
      'live-blogs/a/2025-12-07/1220-noon.md',
      'live-blogs/a/2025-12-07/0100-early.md',
      'live-blogs/a/2025-12-07/quay.PNG',
    ])
    expect(folder).toEqual({
      slug: 'a',
      files: new Set(['index.md', 'cover.jpg']),
      days: [
        {
          name: '2025-12-07',
          entries: ['0100-early', '1220-noon'],
          files: new Set(['0100-early.md', '1220-noon.md', 'quay.PNG']),
        },
        { name: '2025-12-08', entries: ['0900-late'], files: new Set(['0900-late.md']) },
      ],
      strays: [],
      unreadable: [],
    })
  })

  test('finds what has no place', async () => {
    const { strays } = await liveBlogOf([
      'live-blogs/a/index.md',
      'live-blogs/a/1220-noon.md',
      'live-blogs/a/2025-12-07/1220-noon.markdown',
      'live-blogs/a/2025-12-07/more/1220-noon.md',
    ])
    expect(strays).toEqual([
      { path: 'live-blogs/a/1220-noon.md', kind: 'file' },
      { path: 'live-blogs/a/2025-12-07/1220-noon.markdown', kind: 'file' },
      { path: 'live-blogs/a/2025-12-07/more', kind: 'folder' },
    ])
  })

  test('knows what is meant for an index, and only where there is none', async () => {
    expect((await liveBlogOf(['live-blogs/a/INDEX.MD'])).misnamedIndex).toBe('INDEX.MD')
    const folder = await liveBlogOf(['live-blogs/b/index.md', 'live-blogs/b/index.txt'], 'b')
    expect(folder.misnamedIndex).toBeUndefined()
    expect(folder.strays).toEqual([{ path: 'live-blogs/b/index.txt', kind: 'file' }])
  })
})

describe('listContent', () => {
  test('lists the names of live blogs in their order', async () => {
    const tree = await treeOf([
      'site.yaml',
      'topics.yaml',
      'live-blogs/b/index.md',
      'live-blogs/a/index.md',
    ])
    expect(tree).toEqual({
      liveBlogs: ['a', 'b'],
      topFiles: new Set(['site.yaml', 'topics.yaml']),
      strays: [],
      unreadable: [],
    })
  })

  test('finds what has no place', async () => {
    const { strays } = await treeOf(
      ['notes.txt', 'drafts/x.md', 'live-blogs/x.md', 'live-blogs/a/index.md'],
      { 'live-blogs/b': 'a' },
    )
    expect(strays).toEqual([
      { path: 'drafts', kind: 'folder' },
      { path: 'notes.txt', kind: 'file' },
      { path: 'live-blogs/b', kind: 'link' },
      { path: 'live-blogs/x.md', kind: 'file' },
    ])
  })

  test('overlooks names that begin with a dot', async () => {
    const { strays, liveBlogs } = await treeOf(['.git/x', 'live-blogs/.hidden/index.md', '.x'])
    expect({ strays, liveBlogs }).toEqual({ strays: [], liveBlogs: [] })
  })

  test('finds nothing in a folder that is not there', () => {
    expect(listContent('tests/fixtures/no-such-folder')).toEqual({
      liveBlogs: [],
      topFiles: new Set(),
      strays: [],
      unreadable: [],
    })
  })

  test('finds nothing where the folder is a file', () => {
    expect(listContent('package.json').unreadable).toEqual([])
  })
})

describe('isPictureName', () => {
  test('goes by the ending, in capitals too', () => {
    const names = ['a.jpg', 'a.JPEG', 'a.png', 'a.webp', 'a.avif', 'a.gif', 'a.svg', 'a.tif']
    expect(names.filter((name) => !isPictureName(name))).toEqual([])
    expect(['a.md', 'jpg', 'a.jpg.md', 'a.pdf'].filter(isPictureName)).toEqual([])
  })
})
