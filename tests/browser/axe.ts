import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'
import { z } from 'zod'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const violationsSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string() })),
  }),
)

/** What axe finds wrong with the page as it stands, each in a line: the rule, and an element. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE)
  const found: unknown = await page.evaluate(
    // As text, since it runs in the browser, where `axe` is.
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  )
  return violationsSchema
    .parse(found)
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}), ${nodes[0]?.html.slice(0, 120) ?? ''}`,
    )
}
