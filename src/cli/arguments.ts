import { parseArgs, type ParseArgsConfig } from 'node:util'

/** A command line that could not be understood. */
export class UsageError extends Error {}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError naming what was not understood
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; strict: true }>>['values'] {
  try {
    return parseArgs({ args, options, strict: true }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Reads the arguments of a command that takes words beside its options.
 *
 * @param most how many words it takes at most
 * @throws UsageError naming what was not understood
 */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  most: number,
): {
  words: string[]
  values: ReturnType<typeof readArguments<Options>>
} {
  try {
    const { positionals, values } = parseArgs({
      args,
      options,
      strict: true,
      allowPositionals: true,
    })
    const extra = positionals[most]
    if (extra === undefined) return { words: positionals, values }
    throw new UsageError(`"${extra}" is one word too many; put a title in quotes`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * A port from the command line.
 *
 * @throws UsageError when it is none
 */
export function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`--port takes a number from 0 to 65535, and not "${text}"`)
}

/**
 * Runs a command and sets the exit code: what it returns, or 2 when its arguments were wrong.
 *
 * @param usage what `--help` prints
 */
export async function runCommand(
  usage: string,
  command: (args: string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage)
    return
  }
  try {
    process.exitCode = await command(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  }
}
