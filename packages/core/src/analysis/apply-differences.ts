/** A dataset with the differences to another applied. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkObject } from '../model/check-argument.ts'
import { byCollection, type CollectionName, collectionNames } from '../model/collection-name.ts'
import { isPlainObject } from '../util/check-value.ts'
import type { Differences, FieldDifference, RecordDifference } from './differences.ts'

/** A dataset as it opens: `openAtlas` checks it. */
export interface DatasetContent {
  readonly manifest: object
  readonly records: Readonly<Record<CollectionName, readonly object[]>>
}

/** What of differences is needed to apply them: not what was there before. */
export interface DifferencesToApply {
  readonly before: Pick<Differences['before'], 'hash'>
  readonly manifest: readonly FieldDifference[]
  readonly records: readonly (
    | Exclude<RecordDifference, { readonly change: 'gone' }>
    | Omit<Extract<RecordDifference, { readonly change: 'gone' }>, 'record'>
  )[]
}

/** An object with another value at a path. */
function withValue(of: object, [key = '', ...rest]: readonly string[], { after }: FieldDifference): object {
  const values = new Map<string, unknown>(Object.entries(of))
  if (rest.length > 0) {
    const inner = values.get(key)
    values.set(key, withValue(isPlainObject(inner) ? inner : {}, rest, { field: rest.join('.'), after }))
  } else if (after === undefined) values.delete(key)
  else values.set(key, after)
  return Object.fromEntries(values)
}

const withFields = (of: object, fields: readonly FieldDifference[]): object =>
  fields.reduce((made, difference) => withValue(made, difference.field.split('.'), difference), of)

/**
 * The dataset that differences lead to.
 *
 * @param before the dataset from which they lead
 * @param found what {@link differences} gives, or the same read from JSON
 * @returns manifest and records, each list by id; `openAtlas` opens it, with the hash of the dataset to which they lead
 * @throws {RangeError} if the differences begin with another dataset
 * @example
 * applyDifferences(atlas, differences(atlas, atlas)).records.clusters.length === atlas.records.clusters.length // true
 */
export function applyDifferences(before: Atlas, found: DifferencesToApply): DatasetContent {
  checkAtlas(before)
  checkObject('found', found, 'what differences gives', ['before', 'manifest', 'records'])
  const { hash, manifest, records } = before.base ?? before
  if (found.before.hash !== hash) {
    throw new RangeError(`The differences begin with the dataset ${found.before.hash}, and this one is ${hash}`)
  }
  const lists = new Map<CollectionName, Map<string, object>>(
    collectionNames.map((name) => [name, new Map(records[name].map((record) => [record.id, record]))]),
  )
  for (const difference of found.records) {
    const { collection, id } = difference
    const list = lists.get(collection)
    if (difference.change === 'gone') list?.delete(id)
    else if (difference.change === 'added') list?.set(id, difference.record)
    else {
      const { formerId = id, fields } = difference
      const former = list?.get(formerId) ?? {}
      list?.delete(formerId)
      list?.set(id, withFields({ ...former, id }, fields))
    }
  }
  const sorted = (name: CollectionName): readonly object[] =>
    [...(lists.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)
  return {
    manifest: withFields(manifest, found.manifest),
    records: byCollection(sorted),
  }
}
