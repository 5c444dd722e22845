import type { ArchiveTask } from './archive-task.ts'
import type { GatherTask } from './gather-task.ts'
import type { LoadedFolder, LoadTask } from './load-task.ts'
import type { WrittenGroup } from '../files/group-writer.ts'
import type { RenderTask } from './render-task.ts'
import type { VerifyResult, VerifyTask } from './verify-task.ts'

/** Work that threads share: each does what the task's queue deals out to it. */
export type Task = VerifyTask | LoadTask | GatherTask | RenderTask | ArchiveTask

/** What a thread's share of a task came to. */
export type TaskResult<Kind extends Task['kind']> = {
  verify: VerifyResult
  load: LoadedFolder[]
  gather: string
  render: WrittenGroup[]
  archive: WrittenGroup
}[Kind]

/** Does this thread's share of a task. What a kind of task needs is loaded when one is done. */
export async function perform<Kind extends Task['kind']>(
  task: Task & { kind: Kind },
  onOne?: (done: number) => void,
): Promise<TaskResult<Kind>>
export async function perform(
  task: Task,
  onOne?: (done: number) => void,
): Promise<TaskResult<Task['kind']>> {
  switch (task.kind) {
    case 'verify':
      return (await import('./verify-task.ts')).verify(task)
    case 'load':
      return (await import('./load-task.ts')).load(task, onOne)
    case 'gather':
      return (await import('./gather-task.ts')).gather(task)
    case 'render':
      return (await import('./render-task.ts')).render(task, onOne)
    case 'archive':
      return (await import('./archive-task.ts')).writeArchiveGroup(task)
  }
}
