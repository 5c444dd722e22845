import { start } from './start.ts'

await start(() => import('./dev-command.ts'))
