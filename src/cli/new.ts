import { start } from './start.ts'

await start(() => import('./new-command.ts'))
