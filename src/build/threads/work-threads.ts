import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import { z } from 'zod'

import { perform, type Task, type TaskResult } from './task.ts'

/** More threads than this gain little: they wait for the disk and for memory. */
const MOST_THREADS = 4

/** Beside this one. */
const THREADS = Math.min(MOST_THREADS, availableParallelism()) - 1

const answerSchema = z.union([
  z.object({ id: z.number(), error: z.instanceof(Error) }),
  z.object({ id: z.number(), result: z.unknown() }),
])

/** By numbers the answers of a thread that has several tasks are told apart. */
let asked = 0

/** Threads that work side by side with this one. They start when they are first needed. */
export class WorkThreads {
  #workers: Worker[] = []

  /**
   * Does a task, alone or with the other threads.
   *
   * @param shared whether it is worth the other threads' start
   * @param onOne told how much of the whole is done
   * @returns what each thread's share came to
   * @throws what made one of them fail
   */
  async perform<Kind extends Task['kind']>(
    task: Task & { kind: Kind },
    shared: boolean,
    onOne?: (done: number) => void,
  ): Promise<TaskResult<Kind>[]> {
    const others = shared ? this.#start(THREADS).map((worker) => ask<Kind>(worker, task)) : []
    return Promise.all([...others, perform<Kind>(task, onOne)])
  }

  /** Does a task in another thread, where the machine has a second core, while this one goes on. */
  async hand<Kind extends Task['kind']>(task: Task & { kind: Kind }): Promise<TaskResult<Kind>> {
    const [worker] = this.#start(Math.min(1, THREADS))
    return worker ? ask<Kind>(worker, task) : perform<Kind>(task)
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
    this.#workers = []
  }

  #start(count: number): Worker[] {
    while (this.#workers.length < count) {
      this.#workers.push(new Worker(new URL('./work-thread.ts', import.meta.url)))
    }
    return this.#workers
  }
}

function ask<Kind extends Task['kind']>(worker: Worker, task: Task): Promise<TaskResult<Kind>> {
  const id = ++asked
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    const onMessage = (message: unknown) => {
      const answer = answerSchema.parse(message)
      if (answer.id !== id) return
      done(() => {
        if ('error' in answer) reject(answer.error)
        // It was made by our own thread a moment ago.
        else resolve(answer.result as TaskResult<Kind>)
      })
    }
    const onError = (error: Error) => done(() => reject(error))
    const onExit = (code: number) =>
      done(() => reject(new Error(`a thread of the build ended with code ${code}`)))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage({ id, task })
  })
}
