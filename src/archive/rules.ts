import { aliasTaken } from './checks/alias-taken.ts'
import { brokenLink } from './checks/broken-link.ts'
import { changedBeforePublished } from './checks/changed-before-published.ts'
import { coverageReversed } from './checks/coverage-reversed.ts'
import { cutByComment } from './checks/cut-by-comment.ts'
import { dayFolderName } from './checks/day-folder-name.ts'
import { duplicateSlug } from './checks/duplicate-slug.ts'
import { emptyBody } from './checks/empty-body.ts'
import { entryFileName } from './checks/entry-file-name.ts'
import { frontMatterLanguage } from './checks/front-matter-language.ts'
import { imageMissing } from './checks/image-missing.ts'
import { imageFieldWithoutAlt, imageWithoutAlt } from './checks/image-without-alt.ts'
import { impossibleTimestamp } from './checks/impossible-timestamp.ts'
import { invalidKey } from './checks/invalid-key.ts'
import { invalidSlug } from './checks/invalid-slug.ts'
import { invalidTimestamp } from './checks/invalid-timestamp.ts'
import { invalidTranslation } from './checks/invalid-translation.ts'
import { invalidValue } from './checks/invalid-value.ts'
import { invalidYaml } from './checks/invalid-yaml.ts'
import { liveBlogWithoutEntry } from './checks/live-blog-without-entry.ts'
import { mergeConflict } from './checks/merge-conflict.ts'
import { missingField } from './checks/missing-field.ts'
import { missingFrontMatter } from './checks/missing-front-matter.ts'
import { missingLiveBlog } from './checks/missing-live-blog.ts'
import { missingSettings } from './checks/missing-settings.ts'
import { notUtf8 } from './checks/not-utf8.ts'
import { outsideCoverage } from './checks/outside-coverage.ts'
import { pathDisagrees } from './checks/path-disagrees.ts'
import { remoteImage } from './checks/remote-image.ts'
import { skippedClockTime } from './checks/skipped-clock-time.ts'
import { strayFile } from './checks/stray-file.ts'
import { timestampWithoutOffset } from './checks/timestamp-without-offset.ts'
import { twoPinned } from './checks/two-pinned.ts'
import { unknownField } from './checks/unknown-field.ts'
import { unknownPerson } from './checks/unknown-person.ts'
import { unknownTimezone } from './checks/unknown-timezone.ts'
import { unknownTopic } from './checks/unknown-topic.ts'
import { unreadableFile } from './checks/unreadable-file.ts'
import { unreadableImage } from './checks/unreadable-image.ts'
import { wrongType } from './checks/wrong-type.ts'

/** All rules, by what they are held against. */
export const rules = {
  settings: [missingSettings],
  stray: [strayFile],
  name: [invalidSlug, dayFolderName, entryFileName],
  names: [duplicateSlug],
  folder: [missingLiveBlog],
  unread: [unreadableFile, notUtf8],
  unparsed: [missingFrontMatter, frontMatterLanguage, invalidYaml],
  yaml: [cutByComment],
  schema: [
    missingField,
    unknownField,
    wrongType,
    invalidValue,
    invalidKey,
    invalidTimestamp,
    timestampWithoutOffset,
    impossibleTimestamp,
    unknownTimezone,
    imageFieldWithoutAlt,
  ],
  document: [
    mergeConflict,
    unknownTopic,
    unknownPerson,
    imageMissing,
    imageWithoutAlt,
    remoteImage,
  ],
  entry: [emptyBody, outsideCoverage, changedBeforePublished],
  entryTime: [skippedClockTime, pathDisagrees],
  liveBlog: [coverageReversed, liveBlogWithoutEntry, twoPinned],
  link: [brokenLink],
  alias: [aliasTaken],
  translation: [invalidTranslation],
  picture: [unreadableImage],
} as const
