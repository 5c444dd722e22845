import type { FileCount } from '../bench/figures/count-files.ts'
import type { Ratio, Row, Section } from '../bench/figures/row.ts'
import type { Summary } from '../bench/figures/statistics.ts'
import type { BenchResult } from '../bench/run-bench.ts'
import { formatBytes, group } from './build-report.ts'

const TITLES: Readonly<Record<Section, string>> = {
  cold: 'cold',
  warm: 'warm',
  clone: 'fresh clone',
  watch: 'watch',
  search: 'with search',
  files: 'files',
}

const HEAD = ['', 'what', 'by', 'wall s', 'CPU s', 'peak MB', 'of the peer’s', 'it said']
const FILES_HEAD = ['files of the site', 'files', 'bytes']

/** What is told where a figure is missing. */
const MISSING = '–'

/** Figures as Markdown tables that are read in a terminal, too; below them what is missing, and why. */
export function formatBench({ rows, files, remarks, failures }: BenchResult): string {
  return [
    ...(rows.length > 0 ? [formatTable([HEAD, ...rows.map(cellsOf)])] : []),
    ...(files.length > 0 ? [formatTable([FILES_HEAD, ...files.map(cellsOfCount)])] : []),
    ...(remarks.length > 0 ? [`${remarks.join('\n')}\n`] : []),
    ...failures.map((failure) => `Could not be measured: ${failure}\n`),
  ].join('\n')
}

function cellsOf(row: Row): string[] {
  return [
    TITLES[row.section],
    row.what,
    row.builder,
    formatSummary(row.seconds, 2),
    formatSummary(row.cpuSeconds, 2),
    formatSummary(row.peakMegabytes, 0),
    row.ratio ? formatRatio(row.ratio) : '',
    row.counts ?? '',
  ]
}

function cellsOfCount({ what, files, bytes }: FileCount): string[] {
  return [what, group(files), formatBytes(bytes)]
}

/** `3.10 (2.98–3.40)`: the median, with the least and the greatest where they differ from it. */
export function formatSummary(summary: Summary | undefined, digits: number): string {
  if (!summary) return MISSING
  const { median, min, max } = summary
  const format = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return min === max ? format(median) : `${format(median)} (${format(min)}–${format(max)})`
}

/** `0.21 wall, 0.18 CPU, 0.20 memory`; what is missing is left out. */
export function formatRatio({ seconds, cpuSeconds, peakMegabytes }: Ratio): string {
  const parts: [number | undefined, string][] = [
    [seconds, 'wall'],
    [cpuSeconds, 'CPU'],
    [peakMegabytes, 'memory'],
  ]
  return parts
    .flatMap(([ratio, name]) => (ratio === undefined ? [] : [`${ratio.toFixed(2)} ${name}`]))
    .join(', ')
}

/** A Markdown table with its columns set below each other; the first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...body]
    .map((row) => `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |\n`)
    .join('')
}
