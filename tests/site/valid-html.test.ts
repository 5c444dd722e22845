import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

import { buildFixture } from './build-fixture.ts'
import { readPages } from './read-site.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

test('every page of the sample is valid HTML', async () => {
  const out = await buildFixture('content', ['--no-search'])
  const faults: string[] = []
  for (const { file, html } of readPages(out, '/')) {
    const { results } = await validator.validateString(html)
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId} ${message}`),
      )
    }
  }
  expect(faults).toEqual([])
})
