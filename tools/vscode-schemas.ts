import { z } from 'zod'

import { entrySchema } from '../src/model/entry.ts'
import { liveBlogSchema } from '../src/model/live-blog.ts'
import { peopleSchema } from '../src/model/person.ts'
import { siteSettingsSchema } from '../src/model/site-settings.ts'
import { topicsSchema } from '../src/model/topic.ts'

/** The files of the content folder that each part of the model is for, as VS Code names them. */
export const SCHEMAS = [
  { name: 'entry', schema: entrySchema, files: 'content/live-blogs/*/*/*.md' },
  { name: 'live-blog', schema: liveBlogSchema, files: 'content/live-blogs/*/index.md' },
  { name: 'site', schema: siteSettingsSchema, files: 'content/site.yaml' },
  { name: 'topics', schema: topicsSchema, files: 'content/topics.yaml' },
  { name: 'people', schema: peopleSchema, files: 'content/people.yaml' },
] as const

/** The JSON Schemas of the model, as files: path from the project's folder to text. */
export function vscodeSchemas(): Map<string, string> {
  return new Map(
    SCHEMAS.map(({ name, schema }) => {
      // What an editor writes, and the draft that VS Code's YAML extension knows.
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
      })
      return [`.vscode/schemas/${name}.schema.json`, `${JSON.stringify(json, undefined, 2)}\n`]
    }),
  )
}
