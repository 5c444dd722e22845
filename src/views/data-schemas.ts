/**
 * The schemas of published data, by name and version. A version's name is for ever: what a program
 * was written for goes on holding. A field may be added; another meaning needs another version.
 */
export const DATA_SCHEMAS = ['live-blog-1', 'archive-line-1'] as const
