import type { Readable, Writable } from 'node:stream'

import { isCancel, multiselect, select, text } from '@clack/prompts'

import { EditError } from '../editing/edit-error.ts'

/** Asks an editor for what the command line left out. */
export interface Ask {
  text(question: string, required: boolean): Promise<string>
  choose(question: string, choices: readonly Choice[]): Promise<string>
  chooseSome(question: string, choices: readonly Choice[]): Promise<string[]>
}

export interface Choice {
  value: string
  label: string
}

/** Where questions are asked and answered. */
interface Terminal {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean }
}

/** Asks on a terminal; `undefined` where nobody is there to answer, such as in a script. */
export function askOnTerminal(
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Ask | undefined {
  if (!terminal.input.isTTY || !terminal.output.isTTY) return undefined
  return {
    async text(message, required) {
      const validate = (answer: string | undefined) =>
        required && !answer?.trim() ? 'This is needed.' : undefined
      return given(await text({ message, validate, ...terminal })).trim()
    },
    async choose(message, choices) {
      return given(await select({ message, options: [...choices], ...terminal }))
    },
    async chooseSome(message, choices) {
      if (choices.length === 0) return []
      return given(
        await multiselect({ message, options: [...choices], required: false, ...terminal }),
      )
    },
  }
}

/** @throws EditError when the question was left with Ctrl+C */
function given<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new EditError('Nothing was written.')
  // `isCancel` knows the one symbol that an answer can be.
  return answer as Exclude<Answer, symbol>
}
