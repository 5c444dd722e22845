import { startContentScan } from '../build/changes/content-scan.ts'
import { start } from './start.ts'

await start(() => {
  // What is staged lies elsewhere.
  if (process.argv.includes('--staged')) return import('./check-command.ts')
  const at = process.argv.indexOf('--content')
  startContentScan((at < 0 ? undefined : process.argv[at + 1]) ?? 'content')
  return import('./check-command.ts')
})
