import { describe, expect, test } from 'vitest'

import { rowOf, withRatio } from '../../src/bench/figures/row.ts'
import { formatBench, formatRatio, formatSummary, formatTable } from '../../src/cli/bench-report.ts'

describe('formatSummary', () => {
  test('tells the median, with the least and the greatest', () => {
    expect(formatSummary({ median: 3.104, min: 2.976, max: 3.4 }, 2)).toBe('3.10 (2.98–3.40)')
    expect(formatSummary({ median: 1234.5, min: 900, max: 1300 }, 0)).toBe('1,235 (900–1,300)')
  })

  test('tells one number when all are the same', () => {
    expect(formatSummary({ median: 2, min: 2, max: 2 }, 2)).toBe('2.00')
  })

  test('has a dash for what is not known', () => {
    expect(formatSummary(undefined, 2)).toBe('–')
  })
})

describe('formatRatio', () => {
  test('names what each ratio is of, and leaves out what is not known', () => {
    expect(formatRatio({ seconds: 0.2149, cpuSeconds: 1.5, peakMegabytes: undefined })).toBe(
      '0.21 wall, 1.50 CPU',
    )
  })
})

describe('formatTable', () => {
  test('sets the columns of a Markdown table below each other', () => {
    expect(
      formatTable([
        ['what', 'n'],
        ['pages', '12,000'],
        ['a', ''],
      ]),
    ).toBe(
      [
        '| what  | n      |',
        '| ----- | ------ |',
        '| pages | 12,000 |',
        '| a     |        |',
        '',
      ].join('\n'),
    )
  })
})

describe('formatBench', () => {
  const hugo = rowOf('cold', 'pages and feeds', 'Hugo', [
    { seconds: 8, cpuSeconds: 10, peakMegabytes: 600 },
  ])
  const product = rowOf('cold', 'pages and feeds', 'As It Happened', [
    { seconds: 2, cpuSeconds: 5, peakMegabytes: 300, counts: 'rendered 7 pages' },
  ])

  test('has a table of figures, one of files, and what is missing below', () => {
    const text = formatBench({
      rows: [withRatio(product, hugo), hugo],
      files: [{ what: 'days', files: 1200, bytes: 84_700_000 }],
      hugo: 'hugo v0.111.3',
      remarks: ['The build has no --watch.'],
      failures: ['search: build ended with exit code 1.'],
    })
    expect(text).toBe(
      [
        '|      | what            | by             | wall s | CPU s | peak MB | of the peer’s                    | it said          |',
        '| ---- | --------------- | -------------- | ------ | ----- | ------- | -------------------------------- | ---------------- |',
        '| cold | pages and feeds | As It Happened | 2.00   | 5.00  | 300     | 0.25 wall, 0.50 CPU, 0.50 memory | rendered 7 pages |',
        '| cold | pages and feeds | Hugo           | 8.00   | 10.00 | 600     |                                  |                  |',
        '',
        '| files of the site | files | bytes   |',
        '| ----------------- | ----- | ------- |',
        '| days              | 1,200 | 84.7 MB |',
        '',
        'The build has no --watch.',
        '',
        'Could not be measured: search: build ended with exit code 1.',
        '',
      ].join('\n'),
    )
  })

  test('shows no table of nothing', () => {
    const none = { rows: [], files: [], hugo: undefined, remarks: [], failures: [] }
    expect(formatBench({ ...none, remarks: ['Nothing was measured.'] })).toBe(
      'Nothing was measured.\n',
    )
  })
})
