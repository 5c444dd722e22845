import { defineConfig } from 'vitest/config'

import { CountReporter } from './tools/count-reporter.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/fixtures/**'],
    environment: 'node',
    // A zone that no machine of ours is in: what leans on the machine's zone fails here.
    env: { TZ: 'Pacific/Kiritimati' },
    // Some tests build whole sites or start a browser. Longer than Playwright waits for anything
    // (30 s), so that what did not come is named.
    testTimeout: 90_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    allowOnly: false,
    reporters: ['default', new CountReporter()],
  },
})
