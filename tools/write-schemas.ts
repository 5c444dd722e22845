import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { PROJECT_ROOT } from '../src/build/project-root.ts'
import { vscodeSchemas } from './vscode-schemas.ts'

for (const [path, text] of vscodeSchemas()) {
  writeFileSync(join(PROJECT_ROOT, path), text)
  process.stdout.write(`${path}\n`)
}
