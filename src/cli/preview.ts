import { start } from './start.ts'

await start(() => import('./preview-command.ts'))
