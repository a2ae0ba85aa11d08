/** From plain values to records: each against the schema of its collection, all problems collected. @module */
import type * as z from 'zod'
import { isPlainObject } from '../atlas/plain-object.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { type CollectionSource, collectionSources, type Records } from '../model/collections.ts'
import { type Manifest, manifestSchema } from '../model/manifest.ts'
import type { Problem } from './problem.ts'
import type { RecordLists } from './record-lists.ts'
import { type FileOf, type Origins, TakenIds } from './taken-ids.ts'

/** Values that claim to be records of one collection, and where they were read. */
export interface RawList {
  readonly collection: CollectionName
  /** Gone through once. */
  readonly values: Iterable<unknown>
  readonly fileOf: FileOf
}

/** What came of reading a dataset: whatever fits its schema, and all that is wrong. */
export interface Validated {
  readonly manifest: Manifest | undefined
  readonly records: RecordLists
  readonly origins: Origins
  readonly problems: readonly Problem[]
}

function schemaProblems(error: z.ZodError, file: string, id: string | undefined): readonly Problem[] {
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

/** The manifest, if it is one; its problems are added to `problems`. */
export function validateManifest(value: unknown, file: string, problems: Problem[]): Manifest | undefined {
  if (value === undefined) {
    problems.push({
      file,
      path: '',
      rule: 'manifest',
      message: 'the dataset has no manifest',
      remedy: 'give it title, description, version, asOf, mainSource, sides and licence',
    })
    return undefined
  }
  const result = manifestSchema.safeParse(value)
  if (result.success) return result.data
  problems.push(...schemaProblems(result.error, file, undefined))
  return undefined
}

/** Deeper than any schema goes: what stands deeper is refused by the schema anyway. */
const deepest = 16

/** Fills in the main source where a citation names none, at any depth. */
function withMainSource(value: unknown, mainSource: string, depth = 0): unknown {
  if (depth === deepest) return value
  if (Array.isArray(value)) return value.map((item) => withMainSource(item, mainSource, depth + 1))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citations' && Array.isArray(inner)
        ? inner.map((citation) => (isPlainObject(citation) ? { source: mainSource, ...citation } : citation))
        : withMainSource(inner, mainSource, depth + 1),
    ]),
  )
}

/** Whether any citation within a value names no source. */
function lacksSource(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth === deepest) return false
  for (const key of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, key)
    const given = key === 'citations' && Array.isArray(inner) ? inner : []
    if (given.some((citation) => isPlainObject(citation) && !Object.hasOwn(citation, 'source'))) return true
    if (lacksSource(inner, depth + 1)) return true
  }
  return false
}

/** Holds a value to the schema of its collection; one whose citations name no source fits none before it is completed. */
function parseRecord(schema: z.ZodObject, value: unknown, mainSource: string) {
  const result = schema.safeParse(value)
  if (result.success || !lacksSource(value)) return result
  return schema.safeParse(withMainSource(value, mainSource))
}

/**
 * Checks every record against the schema of its collection, and that no id is given twice.
 *
 * @param manifest the dataset's manifest, if it has a valid one
 * @param raw the values that claim to be records
 * @param earlier problems met so far
 */
export function validate(
  manifest: Manifest | undefined,
  raw: readonly RawList[],
  earlier: readonly Problem[],
): Validated {
  const problems = [...earlier]
  const origins = new TakenIds()
  const lists = new Map<CollectionName, unknown[]>(collectionNames.map((name) => [name, []]))
  for (const { collection, values, fileOf } of raw) {
    const { schema }: CollectionSource = collectionSources[collection]
    const list = lists.get(collection) ?? []
    origins.begin(fileOf)
    let position = 0
    for (const value of values) {
      const id = isPlainObject(value) && typeof value.id === 'string' ? value.id : undefined
      const taken = origins.take(id)
      const result = parseRecord(schema, value, manifest?.mainSource ?? '')
      if (!result.success) problems.push(...schemaProblems(result.error, fileOf(position), id))
      if (taken !== undefined) {
        problems.push({
          file: fileOf(position),
          ...(id === undefined ? {} : { id }),
          path: 'id',
          rule: 'ids-unique',
          message: `the id is taken by a record in ${taken}`,
          remedy: 'choose another id: ids are unique across the whole atlas',
        })
      } else if (result.success) list.push(result.data)
      position++
    }
  }
  // Each list holds what the schema of its collection let through, which a lookup by name cannot tell the compiler.
  const records = Object.fromEntries(lists) as { [C in CollectionName]: Records[C][] }
  return { manifest, records, origins, problems }
}
