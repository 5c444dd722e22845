import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { BUILD_COMMAND } from '../../src/bench/product.ts'

test('what is measured is what `npm run build` runs', () => {
  const { scripts } = z
    .object({ scripts: z.object({ build: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  expect(['node', ...BUILD_COMMAND].join(' ')).toBe(scripts.build)
})
