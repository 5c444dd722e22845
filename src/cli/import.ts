import { start } from './start.ts'

await start(() => import('./import-command.ts'))
