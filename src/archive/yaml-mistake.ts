/** A line of YAML that an editor got wrong, and how to write it. */
export interface YamlMistake {
  /** Counts from 0. */
  line: number
  /** Counts from 1, in UTF-16 units. */
  column: number
  fix: string
}

/** A field at the beginning of a line: indentation and key, the colon, the value. */
const FIELD = /^(\s*(?:- +)?([A-Za-z_][\w-]*))(\s*[:：]\s*)(.*)$/

/**
 * The most likely mistake behind a YAML error: on the line where the parser stopped, or on one
 * above, since a parser notices late.
 *
 * @param lines those of the file, from its first
 * @param stopped where the parser stopped, counted from 0
 */
export function findYamlMistake(
  lines: readonly string[],
  stopped: number,
): YamlMistake | undefined {
  for (let line = stopped; line >= Math.max(0, stopped - LINES_BACK); line--) {
    const found = mistakeOf(lines[line] ?? '', line === stopped)
    if (found) return { line, ...found }
  }
  const last = lines[stopped] ?? ''
  if (/^ +[\w-]+: /.test(last) && /^[\w-]+: *\S/.test(lines[stopped - 1] ?? '')) {
    return {
      line: stopped,
      column: 1,
      fix: 'Remove the spaces at the beginning of the line, since it is no part of the field above.',
    }
  }
  return undefined
}

const LINES_BACK = 4

/** @param here whether the parser stopped on the line: then what is only odd is a mistake as well */
function mistakeOf(line: string, here: boolean): Omit<YamlMistake, 'line'> | undefined {
  if (/^ *\t/.test(line)) {
    return { column: line.indexOf('\t') + 1, fix: 'Indent with spaces, not tabs.' }
  }
  const [, start = '', key = '', colon = '', written = ''] = FIELD.exec(line) ?? []
  const value = written.trimEnd()
  if (key === '' || value === '') return undefined
  const column = start.length + colon.length + 1
  if (!/^:\s/.test(colon.trimStart())) {
    if (value.startsWith('//')) return undefined
    const fix = `Put a space after the colon: \`${key}: ${value}\`.`
    return { column: start.length + 1, fix }
  }
  const fix = unclosed(key, value) ?? (here ? unquoted(key, value) : undefined)
  return fix === undefined ? undefined : { column, fix }
}

function unclosed(key: string, value: string): string | undefined {
  if (/^\[[^\]]*$/.test(value)) return `Close the list: \`${key}: ${value}]\`.`
  const [, quote] = /^(["'])/.exec(value) ?? []
  const isOpen = quote !== undefined && !value.slice(1).includes(quote)
  return isOpen ? `Close the quotes: \`${key}: ${value}${quote}\`.` : undefined
}

function unquoted(key: string, value: string): string | undefined {
  if (/^\[.*\]$|^\{.*\}$|^[|>][-+\d]*$/.test(value)) return undefined
  const [, quote] = /^(["'])/.exec(value) ?? []
  if (quote !== undefined) {
    const inner = value.endsWith(quote) ? value.slice(1, -1) : value
    if (!inner.includes(quote) && !inner.includes('\\')) return undefined
    return `Put other quotes around the value: \`${key}: ${quoted(inner)}\`.`
  }
  return /^[[\]{}>|*&!%@`?,-]|: |:$/.test(value)
    ? `Put the value in quotes: \`${key}: ${quoted(value)}\`.`
    : undefined
}

/** A text as YAML in quotes: double ones, unless it holds what they give a meaning to. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
