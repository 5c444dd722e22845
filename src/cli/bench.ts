import { start } from './start.ts'

await start(() => import('./bench-command.ts'))
