import { parentPort } from 'node:worker_threads'

import { perform, type Task } from './task.ts'

if (!parentPort) throw new Error('this file is run as a thread of a build')
const port = parentPort

port.on('message', ({ id, task }: { id: number; task: Task }) => {
  perform(task).then(
    (result) => port.postMessage({ id, result }),
    (error: unknown) =>
      port.postMessage({ id, error: error instanceof Error ? error : new Error(String(error)) }),
  )
})
