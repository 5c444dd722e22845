/** For what pictures are drawn that stand for it where it is shared. */
export const PREVIEW_PICTURES = ['all', 'liveBlogs', 'none'] as const
