import type { Rule } from '../rule.ts'
import type { YamlSubject } from '../subjects.ts'

/** A text without quotes before ` #`, where YAML sees a comment. */
const CUT =
  /^(\s*(?:- +)?(title|description|label|text|reason|alt|credit|name|role):\s+)([^\s"'#|>&*![{][^#]*?)\s+(#.*)$/

/** A text that ends at a `#`, since what follows is a comment to YAML: the rest would be lost. */
export const cutByComment: Rule<YamlSubject> = {
  name: 'cut-by-comment',
  severity: 'error',
  check({ file, yaml, firstLine }, report) {
    if (!yaml.includes(' #')) return
    yaml.split('\n').forEach((line, index) => {
      const [, , key = '', text = '', rest = ''] = CUT.exec(line) ?? []
      if (key === '') return
      const whole = `${text} ${rest.trimEnd()}`
      report({
        file,
        at: { line: firstLine + index, column: line.length - rest.length + 1 },
        message: `"${key}" ends before "${rest.slice(0, 40)}", since YAML takes that for a comment.`,
        fix: `Put the value in quotes: \`${key}: ${whole.includes('"') ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`}\`. A comment goes on a line of its own.`,
      })
    })
  },
}
