import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Ends a run of the tests with the plain line `N passed, N failed`, which scripts can read without
 * knowing the test runner. A file that could not be loaded, and an error outside of any test, count
 * as one failure each; `, N skipped` follows where tests were skipped.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      for (const state of states) {
        // A test that was never run to its end has not passed.
        count[state === 'pending' ? 'failed' : state] += 1
      }
      if (!module.ok() && !states.includes('failed')) count.failed += 1
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`)
  }
}
