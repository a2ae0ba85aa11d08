/** Datasets in files, for Node. @module */
import { constants } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Atlas } from '../atlas/atlas.ts'
import { fail, type Result } from '../atlas/result.ts'
import type { InvalidDataset } from './invalid-dataset.ts'
import { readDataset } from './json-text.ts'
import { openAtlas, openFiles, openUnchecked } from './open-atlas.ts'
import { readFolder } from './read-folder.ts'
import { readPageWords } from './read-page-words.ts'

/** A dataset that could not be read at all. */
export interface UnreadableDataset {
  readonly _tag: 'UnreadableDataset'
  readonly path: string
  readonly message: string
}

const unreadable = (path: string, message: string) =>
  fail<UnreadableDataset>({ _tag: 'UnreadableDataset', path, message })

/** What the file system or the JSON parser says is wrong. */
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Opens a dataset from the JSON text of a file. */
function openJson(bytes: Buffer, file: string): Result<Atlas, InvalidDataset> {
  try {
    return openUnchecked(readDataset({ bytes, decode: (from, to) => bytes.toString('utf8', from, to) }), file)
  } catch (error) {
    if (!(error instanceof SyntaxError) || bytes.length > constants.MAX_STRING_LENGTH) throw error
    // Parsed as a whole, it is said where in the text something is wrong.
    const parsed: unknown = JSON.parse(bytes.toString('utf8'))
    return openAtlas(parsed, file)
  }
}

/**
 * Opens a dataset from a JSON file, or from a folder of YAML in the layout of the repository's `packages/core/data`.
 *
 * A folder's records are held to the pages that they cite if it has an index of them (`page-words/<source>.json`).
 *
 * @param path of the file or folder
 * @returns the frozen atlas; or that it can't be read; or every problem of the dataset
 * @example
 * const opened = openPath('our-atlas')
 * opened.ok ? opened.value.manifest.version : opened.error._tag // 'UnreadableDataset'
 */
export function openPath(path: string): Result<Atlas, InvalidDataset | UnreadableDataset> {
  try {
    if (statSync(path).isDirectory()) return openFiles(readFolder(path), readPageWords(path))
    return openJson(readFileSync(path), basename(path))
  } catch (error) {
    const reason = reasonOf(error)
    return unreadable(
      path,
      error instanceof SyntaxError
        ? `${path} is not JSON: ${reason}. A dataset is one JSON file or a folder of YAML files.`
        : `${path} cannot be read: ${reason}`,
    )
  }
}
