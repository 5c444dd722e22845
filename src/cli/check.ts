import { startContentScan } from '../build/changes/content-scan.ts'
import { start } from './start.ts'

await start(() => {
  const at = process.argv.indexOf('--content')
  startContentScan((at < 0 ? undefined : process.argv[at + 1]) ?? 'content')
  return import('./check-command.ts')
})
