import { type ChildProcess, spawn } from 'node:child_process'

import type { Sample } from '../figures/sample.ts'
import { endedChildrenCpuSeconds, ProcessTree } from './process-tree.ts'

/** A program to run. */
export interface Command {
  file: string
  args: readonly string[]
  cwd: string
}

/** What a program took, and what it printed. */
export interface Measurement extends Sample {
  stdout: string
}

/** A program ended in another way than with exit code 0. */
export class FailedCommand extends Error {
  /** `exit code 1`, `SIGKILL` */
  readonly how: string

  constructor({ file, args }: Command, how: string, printed: string) {
    super(`${[file, ...args].join(' ')} ended with ${how}.\n${printed}`)
    this.how = how
  }
}

/** Often enough to miss little of a program's growth, and rarely enough not to slow it down. */
const POLL_MS = 50

/**
 * Runs a program to its end. One at a time: the time of two that run side by side would be mixed.
 *
 * @throws FailedCommand with what the program printed
 */
export async function measureProcess(command: Command): Promise<Measurement> {
  const cpuBefore = endedChildrenCpuSeconds()
  const started = performance.now()
  const child = start(command)
  const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid)
  const poll = setInterval(() => tree?.look(), POLL_MS)
  try {
    const [{ how, seconds }, stdout, stderr] = await Promise.all([
      endOf(child).then((how) => ({ how, seconds: secondsSince(started) })),
      textOf(child.stdout),
      textOf(child.stderr),
    ])
    if (how !== 'exit code 0') throw new FailedCommand(command, how, stdout + stderr)
    const cpuAfter = endedChildrenCpuSeconds()
    return {
      seconds,
      cpuSeconds: greater(minus(cpuAfter, cpuBefore), tree?.cpuSeconds),
      peakMegabytes: tree?.peakMegabytes,
      stdout,
    }
  } finally {
    clearInterval(poll)
  }
}

/** Starts a program of which what it prints is read. */
export function start({ file, args, cwd }: Command): ChildProcess {
  // A build has a cache of compiled code of its own; ours, which we hand on, would be filled with
  // the code of a project that is removed at the end.
  const { NODE_COMPILE_CACHE: _, ...env } = process.env
  return spawn(file, args, {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** How a program ended: `exit code 1`, `SIGKILL`. */
export async function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
}

async function textOf(stream: ChildProcess['stdout']): Promise<string> {
  const chunks: string[] = []
  for await (const chunk of stream?.setEncoding('utf8') ?? []) chunks.push(String(chunk))
  return chunks.join('')
}

function minus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b
}

// A program's time is told exactly when it ends, without that of processes that it has left to
// themselves, as some leave Pagefind's. What was seen of all of them lacks the last moment of each.
function greater(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Math.max(a, b)
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000
}
