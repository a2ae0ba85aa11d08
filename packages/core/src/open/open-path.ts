/** Datasets in files, for Node. @module */

import { constants } from 'node:buffer'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Atlas } from '../atlas/atlas.ts'
import { checkedText } from '../atlas/check-argument.ts'
import { didYouMeanSentence, nearest } from '../atlas/nearest.ts'
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

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The paths beside one that leads to nothing that are nearest to it. */
function nearestPaths(path: string): readonly string[] {
  const folder = dirname(path)
  try {
    return nearest(basename(path), readdirSync(folder)).map((name) => join(folder, name))
  } catch {
    // Where the folder cannot be read either, nothing near can be named.
    return []
  }
}

/** Why a path leads to no dataset, and what to give instead. */
function reasonFor(path: string, error: unknown): string {
  if (isAbsent(error)) {
    const near = didYouMeanSentence(nearestPaths(path), 'en')
    return `There is no file or folder ${path}.${near} A dataset is one JSON file or a folder of YAML files.`
  }
  // What the file system or the JSON parser says is wrong.
  const reason = error instanceof Error ? error.message : String(error)
  return error instanceof SyntaxError
    ? `${path} is not JSON: ${reason}. A dataset is one JSON file or a folder of YAML files.`
    : `${path} cannot be read: ${reason}`
}

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
  checkedText('path', path)
  try {
    if (statSync(path).isDirectory()) return openFiles(readFolder(path), readPageWords(path))
    return openJson(readFileSync(path), basename(path))
  } catch (error) {
    return unreadable(path, reasonFor(path, error))
  }
}
