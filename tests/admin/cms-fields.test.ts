import { describe, expect, test } from 'vitest'

import { cmsFields, LEFT_OUT } from '../../src/admin/cms-fields.ts'
import { correctionSchema } from '../../src/model/correction.ts'
import { entrySchema } from '../../src/model/entry.ts'
import { imageSchema } from '../../src/model/image.ts'
import { liveBlogSchema } from '../../src/model/live-blog.ts'

const CHOICES = {
  topics: [{ label: 'Storms and floods', value: 'storms' }],
  people: [{ label: 'Jane Doe', value: 'jane-doe' }],
  timezone: 'America/New_York',
}

/** The field of a name, among those of a part of the model. */
function fieldOf(schema: Parameters<typeof cmsFields>[0], name: string): unknown {
  return cmsFields(schema, CHOICES).find((field) => field.name === name)
}

describe('cmsFields', () => {
  test.each([
    ['an entry', entrySchema],
    ['a live blog', liveBlogSchema],
    ['a correction', correctionSchema],
    ['an image', imageSchema],
  ])('has every field of %s in the order of the model, or says why not', (_, schema) => {
    expect(cmsFields(schema, CHOICES).map(({ name }) => name)).toEqual(
      Object.keys(schema.shape).filter((name) => !(name in LEFT_OUT)),
    )
  })

  test('leaves out nothing that is required, and says why', () => {
    for (const [name, reason] of Object.entries(LEFT_OUT)) {
      expect(entrySchema.keyof().options).toContain(name)
      expect(entrySchema.safeParse({ timestamp: '2025-12-07T12:20:00-05:00' }).success).toBe(true)
      expect(reason).toMatch(/\.$/)
    }
  })

  test('asks for times on the clocks of the live blog', () => {
    expect(fieldOf(entrySchema, 'timestamp')).toMatchObject({
      label: 'Timestamp',
      widget: 'timestamp',
      timezone: 'America/New_York',
      required: true,
    })
    expect(fieldOf(entrySchema, 'updated')).toMatchObject({ widget: 'timestamp', required: false })
  })

  test('offers the values of the model, and the topics and people of the archive', () => {
    expect(fieldOf(liveBlogSchema, 'status')).toMatchObject({
      widget: 'select',
      options: ['upcoming', 'live', 'paused', 'closed'],
      default: 'closed',
    })
    expect(fieldOf(entrySchema, 'topics')).toEqual({
      name: 'topics',
      label: 'Topics',
      widget: 'select',
      required: false,
      multiple: true,
      options: CHOICES.topics,
    })
    expect(fieldOf(entrySchema, 'authors')).toMatchObject({ options: CHOICES.people })
    expect(fieldOf(correctionSchema, 'kind')).toMatchObject({
      options: ['correction', 'clarification', 'retraction'],
      required: true,
    })
  })

  test('says in words what the model says to those who write YAML', () => {
    expect(fieldOf(entrySchema, 'keyEvent')).toEqual({
      name: 'keyEvent',
      label: 'Key event',
      widget: 'boolean',
      required: false,
      default: false,
      hint: 'Lists it among the key events.',
    })
    expect(fieldOf(entrySchema, 'label')).toMatchObject({
      widget: 'string',
      pattern: ['^.{0,40}$', 'At most 40 letters.'],
    })
  })

  test('asks for the parts of a picture, none of which an entry without one needs', () => {
    expect(fieldOf(entrySchema, 'image')).toMatchObject({
      widget: 'object',
      fields: [
        { name: 'src', widget: 'image', choose_url: false, required: false },
        { name: 'alt', required: false },
        { name: 'credit', required: false },
      ],
    })
  })
})
