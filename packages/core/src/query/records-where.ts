import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { countBits, positionsIn } from '../util/bit-set.ts'
import { admitted, matchConditions } from './intersect.ts'
import type { PlainQuery } from './query-types.ts'

/**
 * All records that meet conditions, in the order of the dataset: a query without pages.
 *
 * @param where conditions that were checked against the collection
 */
export function recordsWhere<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  where: NonNullable<PlainQuery['where']>,
): readonly Records[C][] {
  const records = atlas.records[collection]
  const found: Records[C][] = []
  for (const position of positionsWhere(atlas, collection, where)) {
    const record = records[position]
    if (record !== undefined) found.push(record)
  }
  return found
}

/** The positions of all records that meet conditions, ascending. */
export function positionsWhere(
  atlas: Atlas,
  collection: CollectionName,
  where: NonNullable<PlainQuery['where']>,
): Uint32Array {
  const bits = admitted(atlas.records[collection].length, matchConditions(atlas, collection, where))
  return positionsIn(bits, countBits(bits))
}
