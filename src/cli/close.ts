import { start } from './start.ts'

await start(() => import('./close-command.ts'))
