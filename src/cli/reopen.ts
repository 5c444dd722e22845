import { start } from './start.ts'

await start(() => import('./reopen-command.ts'))
