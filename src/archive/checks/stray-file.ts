import { toSlug } from '../../model/slug.ts'
import { TOP_FILES } from '../content-tree.ts'
import type { Rule } from '../rule.ts'
import type { StraySubject } from '../subjects.ts'
import { suggest } from '../suggest.ts'

/** A file that would not be published, and which an editor may take for an entry. */
export const strayFile: Rule<StraySubject> = {
  name: 'stray-file',
  severity: 'error',
  check(subject, report) {
    report({ file: subject.file, ...tell(subject) })
  },
}

/** Whether a file has the name of a text that somebody wrote. */
export function isTextName(name: string): boolean {
  return TEXT.test(name)
}

const TEXT = /\.(?:md|markdown|mdx?|mkd|txt|text)$/i
const PICTURES =
  'Beside Markdown files there can be pictures: jpg, png, webp, avif, gif, svg and tiff.'

interface Told {
  message: string
  fix: string
}

function tell({ file, kind, text }: StraySubject): Told {
  const folders = file.path.split('/')
  const name = folders.pop() ?? ''
  if (kind === 'link') {
    return {
      message: 'This is a symbolic link, and links are not followed.',
      fix: 'Put the file itself here.',
    }
  }
  if (folders.length === 0) {
    // A picture of another kind does not become an SVG by its name.
    const files = TOP_FILES.filter((file) => file !== 'logo.svg' || name.endsWith('.svg'))
    const meant = suggest(name, kind === 'folder' ? ['live-blogs'] : files)
    if (meant !== undefined) {
      return { message: `"${name}" is not read.`, fix: `Name it ${meant}.` }
    }
  }
  if (kind === 'folder') {
    const up = folders.join('/')
    return {
      message: 'Nothing in this folder is published.',
      fix:
        up === ''
          ? 'Remove it, or move it out of the content folder.'
          : `Move what is in it up into ${up}/, or remove it.`,
    }
  }
  if (!isTextName(name)) {
    return {
      message: 'This file is not published.',
      fix: `Remove it, or move it out of the content folder. ${PICTURES}`,
    }
  }
  if (folders.length === 3) {
    return {
      message: 'The name of an entry’s file ends in ".md".',
      fix: `Name it ${stemOf(name)}.md.`,
    }
  }
  return {
    message: `This file is in no ${folders.length === 2 ? 'day’s folder' : 'live blog'}.`,
    fix: moveCure(`live-blogs/${folders[1] ?? '<live blog>'}`, name, text),
  }
}

/** Where an entry belongs in its live blog, as far as its timestamp tells. */
function moveCure(liveBlog: string, name: string, text: string | undefined): string {
  const stamp = /^timestamp:\s*["']?(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})/m.exec(text ?? '')
  const slug = toSlug(stemOf(name).replace(/^\d{4}-/, '')) || '<slug>'
  if (!stamp) {
    return `If it is an entry, move it to ${liveBlog}/<YYYY-MM-DD>/<HHMM>-${slug}.md; if not, move it out of the content folder.`
  }
  const [, day = '', hours = '', minutes = ''] = stamp
  return `Move it to ${liveBlog}/${day}/${hours}${minutes}-${slug}.md.`
}

function stemOf(name: string): string {
  return name.replace(TEXT, '')
}
