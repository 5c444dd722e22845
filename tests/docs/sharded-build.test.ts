import { readFileSync } from 'node:fs'

import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { PARTS } from '../../src/build/build-place.ts'
import { PROJECT_ROOT } from '../../src/build/project-root.ts'

const stepSchema = z.looseObject({
  run: z.string().optional(),
  with: z.looseObject({ path: z.string().optional() }).optional(),
})
const workflowSchema = z.looseObject({
  on: z.object({
    workflow_dispatch: z.object({
      inputs: z.object({ shards: z.object({ default: z.string() }).loose() }),
    }),
  }),
  jobs: z.object({
    shard: z.looseObject({ steps: z.array(stepSchema) }),
    merge: z.looseObject({ needs: z.literal('shard'), steps: z.array(stepSchema) }),
  }),
})

describe('the workflow of a sharded build', () => {
  const text = readFileSync('.github/workflows/sharded-build.yml', 'utf8')
  const { on, jobs } = workflowSchema.parse(load(text))

  test('numbers its machines from 1, as the option wants', () => {
    const shards = z.array(z.int()).parse(JSON.parse(on.workflow_dispatch.inputs.shards.default))
    expect(shards).toEqual(shards.map((_, index) => index + 1))
  })

  test('carries the folder in which parts are built to the machine that merges them', () => {
    const paths = [...jobs.shard.steps, ...jobs.merge.steps].flatMap(
      (step) => step.with?.path ?? [],
    )
    expect(paths).toEqual(['.cache/shards', '.cache/shards', 'dist'])
    expect(PARTS).toBe(`${PROJECT_ROOT}.cache/shards`)
  })

  test('runs the commands that there are', () => {
    const commands = [...jobs.shard.steps, ...jobs.merge.steps].flatMap(({ run }) => run ?? [])
    expect(commands).toEqual([
      'npm install --no-audit --no-fund',
      'npm run build -- --shard "${{ matrix.shard }}/$(jq length <<< "$SHARDS")"',
      'npm install --no-audit --no-fund',
      'npm run build -- --merge',
    ])
  })
})
