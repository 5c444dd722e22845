import type { Rule } from '../rule.ts'
import type { SchemaSubject } from '../subjects.ts'
import { suggest } from '../suggest.ts'

/** A field that nothing reads: most often a misspelt one, whose value would be lost. */
export const unknownField: Rule<SchemaSubject> = {
  name: 'unknown-field',
  severity: 'error',
  check({ file, issue, fields }, report) {
    if (issue.code !== 'unrecognized_keys') return
    for (const key of issue.keys) {
      const elsewhere = OTHER_NAMES[key.toLowerCase()]
      const meant =
        elsewhere !== undefined && fields.includes(elsewhere) ? elsewhere : suggest(key, fields)
      report({
        file,
        at: { key: [...issue.path, key] },
        message: `There is no field "${key}" here.`,
        fix: `${meant === undefined ? '' : `Did you mean "${meant}"? `}The fields are: ${fields.join(', ')}.`,
      })
    }
  },
}

/** What other systems call our fields. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  date: 'timestamp',
  time: 'timestamp',
  datetime: 'timestamp',
  published: 'timestamp',
  pubdate: 'timestamp',
  modified: 'updated',
  lastmod: 'updated',
  headline: 'title',
  standfirst: 'description',
  summary: 'description',
  excerpt: 'description',
  tags: 'topics',
  categories: 'topics',
  byline: 'authors',
  by: 'authors',
  key: 'keyEvent',
  important: 'keyEvent',
  sticky: 'pinned',
  kicker: 'label',
  tz: 'timezone',
  start: 'coverageStart',
  end: 'coverageEnd',
  cover: 'image',
  picture: 'image',
  photo: 'image',
  file: 'src',
  alttext: 'alt',
  photographer: 'credit',
  redirects: 'aliases',
  redirect_from: 'aliases',
  type: 'kind',
  lang: 'language',
  locale: 'language',
  baseurl: 'url',
  link: 'url',
}
