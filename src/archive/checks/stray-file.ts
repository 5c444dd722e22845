import type { Rule } from '../rule.ts'
import type { StraySubject } from '../subjects.ts'

/** A file that would not be published, and which an editor may take for an entry. */
export const strayFile: Rule<StraySubject> = {
  name: 'stray-file',
  severity: 'error',
  check({ file, kind }, report) {
    if (kind === 'link') {
      report({
        file,
        message: 'This is a symbolic link, and links are not followed.',
        fix: 'Put the file itself here.',
      })
      return
    }
    const entry = /\.(?:md|markdown|mdx|txt)$/i.test(file.path)
    report({
      file,
      message:
        kind === 'folder'
          ? 'Nothing in this folder is published.'
          : `This ${entry ? 'entry is in no live blog' : 'file is not published'}.`,
      fix: entry
        ? 'Move it to live-blogs/<live blog>/<YYYY-MM-DD>/<HHMM>-<slug>.md.'
        : 'Move it beside the Markdown file that needs it, or remove it.',
    })
  },
}
