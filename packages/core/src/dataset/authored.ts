/**
 * From the files that people write to records.
 *
 * ```
 * <folder>/atlas.yaml                   the manifest
 * <folder>/<collection>/<id>.yaml       one record; its file name is its id
 * <folder>/<collection>/<topic>.yaml    a list of tiny records, each with its `id`
 * ```
 *
 * A citation that names no source means the manifest's main source.
 *
 * @module
 */

import { parseDocument } from 'yaml'
import { isPlainObject } from '../atlas/plain-object.ts'
import { collectionNames, isCollectionName } from '../model/collection-name.ts'
import type { Problem } from './problem.ts'
import { type RawList, type Validated, validate, validateManifest } from './validate.ts'

/** A file as it was read. */
export interface AuthoredFile {
  /** Relative to the dataset's folder, with `/` between folders. */
  readonly path: string
  readonly text: string
}

const manifestFile = 'atlas.yaml'

function parseYaml(file: AuthoredFile, problems: Problem[]): unknown {
  const document = parseDocument(file.text, { prettyErrors: true })
  for (const error of document.errors) {
    problems.push({
      file: file.path,
      path: '',
      rule: 'yaml',
      message: error.message.split('\n')[0] ?? error.message,
      remedy: 'mend the YAML at that line',
    })
  }
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    problems.push({
      file: file.path,
      path: '',
      rule: 'yaml',
      message: error instanceof Error ? error.message : 'the YAML cannot be expanded',
      remedy: 'write the values out instead of using aliases',
    })
    return undefined
  }
}

/** The records of one file: a single one named by the file, or a list. */
function recordsIn(file: AuthoredFile, value: unknown, problems: Problem[]): readonly unknown[] {
  if (Array.isArray(value)) return value
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
  if (isPlainObject(value) && !Object.hasOwn(value, 'id')) return [{ id: name, ...value }]
  const hasId = isPlainObject(value)
  problems.push({
    file: file.path,
    path: hasId ? 'id' : '',
    rule: 'file-is-record',
    message: hasId ? 'a file of one record has its id in its name' : 'neither a record nor a list of records',
    remedy: hasId ? 'remove the line `id:`, and name the file after the record' : 'write a mapping or a list',
  })
  return []
}

function rawLists(file: AuthoredFile, problems: Problem[]): readonly RawList[] {
  const collection = file.path.split('/')[0] ?? ''
  if (!isCollectionName(collection)) {
    problems.push({
      file: file.path,
      path: '',
      rule: 'known-collection',
      message: `no collection is called "${collection}"`,
      remedy: `move the file into one of ${collectionNames.join(', ')}`,
    })
    return []
  }
  const value = parseYaml(file, problems)
  if (value === undefined) return []
  return [{ collection, values: recordsIn(file, value, problems), fileOf: () => file.path }]
}

/**
 * Reads the files of a dataset.
 *
 * @param files every `.yaml` file of the dataset's folder
 * @returns the records that fit their schema, where each was read, and every problem
 */
export function readAuthored(files: readonly AuthoredFile[]): Validated {
  const problems: Problem[] = []
  const manifestText = files.find(({ path }) => path === manifestFile)
  const rawManifest = manifestText === undefined ? undefined : parseYaml(manifestText, problems)
  const manifest = validateManifest(rawManifest, manifestFile, problems)
  const raw = files.filter(({ path }) => path !== manifestFile).flatMap((file) => rawLists(file, problems))
  return validate(manifest, raw, problems)
}
