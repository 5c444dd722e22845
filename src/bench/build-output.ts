const PHASE = /^(Rendered|Published): (.+) \([\d.]+ s\)$/gm

/**
 * What a build said that it rendered and published, from what it printed; `undefined` when it said
 * nothing of the kind. `rendered 688 pages; published 698 files, 3 changed, 0 removed`
 */
export function countsOf(stdout: string): string | undefined {
  const told = [...stdout.matchAll(PHASE)].map(
    ([, phase = '', counts = '']) => `${phase.toLowerCase()} ${counts}`,
  )
  return told.length > 0 ? told.join('; ') : undefined
}
