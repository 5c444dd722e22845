import { join } from 'node:path'

import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { generateArchive } from '../../src/bench/generate-archive.ts'
import { Hugo } from '../../src/bench/hugo/hugo.ts'
import { FailedCommand } from '../../src/bench/process/measure-process.ts'
import { Product } from '../../src/bench/product.ts'
import { Workbench } from '../../src/bench/workbench.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

let product: Product
let told: string[]
let bench: Workbench

beforeAll(() => {
  const folder = temporaryFolder()
  generateArchive(join(folder, 'content'), 100, 1)
  product = new Product(join(folder, 'content'), folder)
})

beforeEach(() => {
  told = []
  bench = new Workbench(product, new Hugo('hugo'), 2, 'scratch', (line) => told.push(line))
})

describe('Workbench.repeat', () => {
  test('does the work as often as was asked for, and says so', async () => {
    const reps: number[] = []
    await bench.repeat('Cold build', (rep) => {
      reps.push(rep)
      return Promise.resolve()
    })
    expect(reps).toEqual([1, 2])
    expect(told).toEqual(['Cold build, 1 of 2', 'Cold build, 2 of 2'])
  })
})

describe('Workbench.nextEntry', () => {
  test('gives no entry twice, and says so when there is none left', () => {
    const given: string[] = []
    expect(() => {
      for (;;) given.push(bench.nextEntry())
    }).toThrow('raise --entries')
    expect(new Set(given).size).toBe(given.length)
    expect(given.length).toBeGreaterThan(40)
  })
})

describe('Workbench.withHugo', () => {
  test('goes on without Hugo once it has failed, and remarks it', async () => {
    const command = { file: 'hugo', args: ['--quiet'], cwd: '.' }
    const failed = await bench.withHugo<string>(() =>
      Promise.reject(new FailedCommand(command, 'SIGKILL', '')),
    )
    expect(failed).toBeUndefined()
    expect(await bench.withHugo(() => Promise.resolve('built'))).toBeUndefined()
    expect(bench.remarks).toEqual([
      'There is nothing to compare with: hugo --quiet ended with SIGKILL.',
    ])
  })

  test('lets a fault of ours through', async () => {
    const faulty = bench.withHugo(() => Promise.reject(new TypeError('ours')))
    await expect(faulty).rejects.toThrow('ours')
  })
})
