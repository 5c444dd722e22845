import type { Rule } from '../rule.ts'
import type { SettingsSubject } from '../subjects.ts'

/** A content folder without `site.yaml`. */
export const missingSettings: Rule<SettingsSubject> = {
  name: 'missing-settings',
  severity: 'error',
  check({ file, exists }, report) {
    if (exists) return
    report({
      file,
      message: 'The content folder has no site.yaml.',
      fix: 'Add one with `title`, `description` and `url`, or name the right folder with `--content`.',
    })
  },
}
