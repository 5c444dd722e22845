import { start } from './start.ts'

await start(() => import('./export-command.ts'))
