import { start } from './start.ts'

await start(() => import('./build-command.ts'))
