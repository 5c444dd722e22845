import { loadArchive } from '../../src/archive/load-archive.ts'
import { formatProblem } from '../../src/archive/report/terminal.ts'
import { type Files, withContent } from './content-folder.ts'

/** What an editor is told of `tests/fixtures/<name>/`, line by line. */
export async function reportOf(name: string): Promise<string[]> {
  const { problems } = await loadArchive(`tests/fixtures/${name}`)
  return linesOf(problems.map(formatProblem).join(''))
}

/** What an editor is told of these files, line by line, with `content` for the folder they are in. */
export async function reportOfFiles(
  files: Files,
  links?: Readonly<Record<string, string>>,
): Promise<string[]> {
  return withContent(
    files,
    async (folder) => {
      const { problems } = await loadArchive(folder)
      const report = problems.map(formatProblem).join('')
      return linesOf(report.replaceAll(folder.replaceAll('\\', '/'), 'content'))
    },
    links,
  )
}

function linesOf(report: string): string[] {
  return report.split('\n').slice(0, -1)
}
