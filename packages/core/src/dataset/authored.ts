/**
 * From the files that people write to records.
 *
 * ```
 * data/atlas.yaml                   the manifest
 * data/<collection>/<id>.yaml       one record; its file name is its id
 * data/<collection>/<topic>.yaml    a list of tiny records, each with its `id`
 * ```
 *
 * A citation that names no source means the manifest's main source.
 *
 * @module
 */
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { type CollectionSource, collectionSources, type Records } from '../model/collections.ts'
import { type Manifest, manifestSchema } from '../model/manifest.ts'
import type { Problem } from './problem.ts'
import type { RecordLists } from './record-lists.ts'

/** A file as it was read. */
export interface AuthoredFile {
  /** Relative to the dataset's folder, with `/` between folders. */
  readonly path: string
  readonly text: string
}

/** Where each record was read, by id. */
export type Origins = ReadonlyMap<string, string>

/** What came of reading: whatever could be read, and all that is wrong. */
export interface Authored {
  readonly manifest: Manifest | undefined
  readonly records: RecordLists
  readonly origins: Origins
  readonly problems: readonly Problem[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCollection = (name: string): name is CollectionName => collectionNames.some((known) => known === name)

/** Fills in the main source where a citation names none, at any depth. */
function withMainSource(value: unknown, mainSource: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withMainSource(item, mainSource))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citations' && Array.isArray(inner)
        ? inner.map((citation) => (isObject(citation) ? { source: mainSource, ...citation } : citation))
        : withMainSource(inner, mainSource),
    ]),
  )
}

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
  return document.errors.length === 0 ? document.toJS() : undefined
}

function schemaProblems(error: z.ZodError, file: string, id: string | undefined): Problem[] {
  return error.issues.map((issue) => ({
    file,
    ...(id === undefined ? {} : { id }),
    path: issue.path.join('.'),
    rule: 'schema',
    message: issue.message,
    remedy:
      issue.code === 'unrecognized_keys'
        ? 'remove it, or write it as the schema spells it'
        : 'give a value of the form that the schema of the collection describes',
  }))
}

function readManifest(files: readonly AuthoredFile[], problems: Problem[]): Manifest | undefined {
  const file = files.find(({ path }) => path === 'atlas.yaml')
  if (file === undefined) {
    problems.push({
      file: 'atlas.yaml',
      path: '',
      rule: 'manifest',
      message: 'the dataset has no manifest',
      remedy: 'add atlas.yaml with title, description, version, asOf, mainSource, sides and licence',
    })
    return undefined
  }
  const parsed = parseYaml(file, problems)
  if (parsed === undefined) return undefined
  const result = manifestSchema.safeParse(parsed)
  if (result.success) return result.data
  problems.push(...schemaProblems(result.error, file.path, undefined))
  return undefined
}

/** The raw records of one file: a single one named by the file, or a list. */
function rawRecords(file: AuthoredFile, value: unknown, problems: Problem[]): readonly unknown[] {
  if (Array.isArray(value)) return value
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
  if (isObject(value) && !('id' in value)) return [{ id: name, ...value }]
  problems.push({
    file: file.path,
    path: isObject(value) ? 'id' : '',
    rule: 'file-is-record',
    message: isObject(value) ? 'a file of one record has its id in its name' : 'neither a record nor a list of records',
    remedy: isObject(value) ? 'remove the line `id:`, and name the file after the record' : 'write a mapping or a list',
  })
  return []
}

/**
 * Reads the files of a dataset.
 *
 * @param files every `.yaml` file of the dataset's folder
 * @returns the records that fit their schema, where each was read, and every problem
 */
export function readAuthored(files: readonly AuthoredFile[]): Authored {
  const problems: Problem[] = []
  const manifest = readManifest(files, problems)
  const origins = new Map<string, string>()
  const records = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as {
    [C in CollectionName]: Records[C][]
  }
  for (const file of files) {
    if (file.path === 'atlas.yaml') continue
    const collection = file.path.split('/')[0] ?? ''
    if (!isCollection(collection)) {
      problems.push({
        file: file.path,
        path: '',
        rule: 'known-collection',
        message: `no collection is called "${collection}"`,
        remedy: `move the file into one of ${collectionNames.join(', ')}`,
      })
      continue
    }
    const value = parseYaml(file, problems)
    if (value === undefined) continue
    const { schema }: CollectionSource = collectionSources[collection]
    for (const raw of rawRecords(file, value, problems)) {
      const completed = withMainSource(raw, manifest?.mainSource ?? '')
      const id = isObject(completed) && typeof completed.id === 'string' ? completed.id : undefined
      const result = schema.safeParse(completed)
      if (!result.success) {
        problems.push(...schemaProblems(result.error, file.path, id))
        continue
      }
      // The schema was looked up by the same name, which the type of a lookup cannot follow.
      ;(records[collection] as unknown[]).push(result.data)
      const earlier = id === undefined ? undefined : origins.get(id)
      if (id === undefined) continue
      if (earlier === undefined) origins.set(id, file.path)
      else {
        problems.push({
          file: file.path,
          id,
          path: 'id',
          rule: 'ids-unique',
          message: `the id is taken by a record in ${earlier}`,
          remedy: 'choose another id: ids are unique across the whole atlas',
        })
      }
    }
  }
  return { manifest, records, origins, problems }
}
