import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files of a content folder: path from it to what the file holds. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** The files of a content folder with nothing wrong: one live blog, one entry. */
export const RIGHT: Files = {
  'site.yaml': `title: The Quay
description: News from the quayside.
url: https://example.org/
timezone: America/New_York
`,
  'live-blogs/harbour-fire/index.md': `---
title: Fire at the harbour
description: A warehouse burns on the east quay.
---
`,
  'live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md': `---
timestamp: 2025-12-07T12:20:00-05:00
---

Smoke rises over the east quay.
`,
}

/** Where the one entry of `RIGHT` lies. */
export const ENTRY = 'live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md'

/**
 * Writes a content folder for as long as it is used.
 *
 * @param links symbolic links: path from the folder to what it leads to
 */
export async function withContent<Result>(
  files: Files,
  use: (folder: string) => Result | Promise<Result>,
  links: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
