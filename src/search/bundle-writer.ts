import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

import type { KeptFolders } from './kept-folders.ts'
import { BUNDLE, MANIFEST, type Manifest } from './manifest.ts'
import type { BundleFolder, SearchState } from './search-state.ts'

/** What a bundle consists of. Paths are relative to the site, with slashes. */
export interface BundleFiles {
  written: string[]
  /** Those of the last bundle that belong to this one too. */
  kept: string[]
  files: number
  bytes: number
}

/** Writes a search bundle, but for what the last build wrote of it. */
export class BundleWriter {
  readonly #bundle: string
  readonly #scratch: KeptFolders
  readonly #last: SearchState | undefined
  readonly #known: ReadonlyMap<string, BundleFolder>

  /**
   * @param bundle the folder to write to; it need not be there
   * @param last whose folders are there already
   */
  constructor(bundle: string, scratch: KeptFolders, last: SearchState | undefined) {
    this.#bundle = bundle
    this.#scratch = scratch
    this.#last = last
    this.#known = new Map(foldersOf(last).map((folder) => [folder.folder, folder]))
  }

  /** Writes the folder of that name, made by `make` unless there is one from an earlier build. */
  async write(name: string, make: (folder: string) => Promise<void>): Promise<BundleFolder> {
    const known = this.#known.get(name)
    if (known) return known
    const folder = join(this.#bundle, name)
    await this.#scratch.copy(name, folder, make)
    return { folder: name, ...filesOf(folder) }
  }

  /**
   * Writes a folder that has no name before it is made.
   *
   * @param make fills an empty folder, and returns its name
   */
  async writeUnnamed(make: (folder: string) => Promise<string>): Promise<BundleFolder> {
    return this.#scratch.temporary(async (made) => {
      const name = await make(made)
      const folder = join(this.#bundle, name)
      cpSync(made, folder, { recursive: true })
      return { folder: name, ...filesOf(folder) }
    })
  }

  /** Writes the manifest where it is another than the last, and puts the scratch folders in order. */
  finish(state: SearchState): BundleFiles {
    const folders = foldersOf(state)
    const manifest = formatManifest(state)
    const isKnown = this.#last && manifest === formatManifest(this.#last)
    if (!isKnown) {
      mkdirSync(this.#bundle, { recursive: true })
      writeFileSync(join(this.#bundle, MANIFEST), manifest)
    }
    this.#scratch.markUsed(folders.map(({ folder }) => folder))
    this.#scratch.removeUnused()

    const written = isKnown ? [] : [MANIFEST]
    const kept = isKnown ? [MANIFEST] : []
    for (const { folder, files } of folders) {
      const paths = files.map((file) => posix.join(folder, file))
      ;(this.#known.has(folder) ? kept : written).push(...paths)
    }
    return {
      written: written.map((path) => posix.join(BUNDLE, path)),
      kept: kept.map((path) => posix.join(BUNDLE, path)),
      files: written.length + kept.length,
      bytes: folders.reduce((sum, { bytes }) => sum + bytes, Buffer.byteLength(manifest)),
    }
  }
}

function foldersOf(state: SearchState | undefined): BundleFolder[] {
  return state ? [state.engine, ...state.shards] : []
}

function formatManifest({ engine, shards }: SearchState): string {
  const manifest: Manifest = {
    engine: engine.folder,
    shards: shards.map(({ folder, entries, years }) => ({ folder, entries, years })),
  }
  return `${JSON.stringify(manifest)}\n`
}

function filesOf(folder: string): { files: string[]; bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
  return {
    files: paths.map((path) => relative(folder, path).replaceAll(sep, '/')),
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
  }
}
