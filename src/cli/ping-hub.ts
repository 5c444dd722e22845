import { start } from './start.ts'

await start(() => import('./ping-hub-command.ts'))
