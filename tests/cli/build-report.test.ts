import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { BuildReport, closingLines, formatBytes } from '../../src/cli/build-report.ts'

class Screen {
  text = ''
  readonly isTTY: boolean

  constructor(isTTY: boolean) {
    this.isTTY = isTTY
  }

  write(text: string): void {
    this.text += text
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function report(screen: Screen): void {
  const build = new BuildReport(screen)
  build.start('render')
  vi.advanceTimersByTime(1000)
  build.step('render', 1200, 3000)
  build.step('render', 1201, 3000)
  vi.advanceTimersByTime(250)
  build.done('render', { pages: 3000 })
}

describe('BuildReport', () => {
  test('writes a plain line a phase where there is no terminal', () => {
    const screen = new Screen(false)
    report(screen)
    expect(screen.text).toBe('Rendered: 3,000 pages (1.25 s)\n')
  })

  test('draws one line over and over on a terminal, no more than ten times a second', () => {
    const screen = new Screen(true)
    report(screen)
    expect(screen.text).toBe(
      '\r\u001B[KRendering pages: 1,200 of 3,000\r\u001B[KRendered: 3,000 pages (1.25 s)\n',
    )
  })
})

describe('closingLines', () => {
  test('tells what was published, and where', () => {
    const counts = {
      liveBlogs: 6,
      entries: 75,
      topics: 14,
      pages: 104,
      rendered: 9,
      changed: ['index.html'],
      removed: ['live/a/index.html', 'live/a/rss.xml'],
      files: 1173,
      bytes: 2_100_000,
      hostWarnings: [],
    }
    expect(closingLines(counts, 'dist', 3.896)).toBe(
      '\nPublished 6 live blogs, 75 entries and 14 topics in dist:\n' +
        '104 pages and feeds, 1,173 files, 2.1 MB;\n' +
        '9 rendered, 1 file changed, 2 removed, in 3.90 s.\n',
    )
  })
})

describe('formatBytes', () => {
  test.each([
    [999, '999 B'],
    [1000, '1.0 kB'],
    [84_700_000, '84.7 MB'],
    [2_345_000_000_000, '2345.0 GB'],
  ])('tells %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})
