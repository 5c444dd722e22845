import { PassThrough } from 'node:stream'

import { describe, expect, test } from 'vitest'

import { type Ask, askOnTerminal } from '../../src/cli/ask.ts'
import { EditError } from '../../src/editing/edit-error.ts'

const [ENTER, DOWN, SPACE, CTRL_C] = ['\r', '\x1b[B', ' ', '\x03']
const CHOICES = [
  { value: 'harbour-fire', label: 'Fire at the harbour' },
  { value: 'dock-strike', label: 'The docks stand still' },
]

/** What an editor is asked on a terminal, while keys are typed one after the other. */
async function typing<Answer>(
  keys: readonly string[],
  question: (ask: Ask) => Promise<Answer>,
): Promise<{ answer: Answer; shown: string }> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 })
  let shown = ''
  output.on('data', (part: Buffer) => (shown += part.toString()))
  const ask = askOnTerminal({ input, output })
  if (!ask) throw new Error('this is no terminal')
  const asked = question(ask)
  // Handled below; while keys are typed, an early end must not count as one that nobody handles.
  asked.catch(() => undefined)
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    input.write(key)
  }
  return { answer: await asked, shown }
}

describe('askOnTerminal', () => {
  test('takes a text, without the spaces around it', async () => {
    const { answer, shown } = await typing([' Roof falls ', ENTER], (ask) =>
      ask.text('Title:', false),
    )
    expect(answer).toBe('Roof falls')
    expect(shown).toContain('Title:')
  })

  test('asks again for what is needed', async () => {
    const { answer, shown } = await typing([ENTER, 'It fell.', ENTER], (ask) =>
      ask.text('Text:', true),
    )
    expect(answer).toBe('It fell.')
    expect(shown).toContain('This is needed.')
  })

  test('offers choices by their labels', async () => {
    const one = await typing([DOWN, ENTER], (ask) => ask.choose('Which live blog?', CHOICES))
    expect(one.answer).toBe('dock-strike')
    expect(one.shown).toContain('Fire at the harbour')
    const some = await typing([SPACE, DOWN, SPACE, ENTER], (ask) =>
      ask.chooseSome('Topics:', CHOICES),
    )
    expect(some.answer).toEqual(['harbour-fire', 'dock-strike'])
    const none = await typing([ENTER], (ask) => ask.chooseSome('Topics:', CHOICES))
    expect(none.answer).toEqual([])
  })

  test('does not ask where there is nothing to choose from', async () => {
    expect((await typing([], (ask) => ask.chooseSome('Topics:', []))).answer).toEqual([])
  })

  test('writes nothing when a question is left', async () => {
    const left = typing([CTRL_C], (ask) => ask.text('Title:', false))
    await expect(left).rejects.toThrow(new EditError('Nothing was written.'))
  })

  test('asks nobody where there is no terminal', () => {
    expect(askOnTerminal({ input: new PassThrough(), output: new PassThrough() })).toBeUndefined()
  })
})
