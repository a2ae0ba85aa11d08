import type { Atlas } from '../atlas/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import { eachBit } from './bits.ts'
import { admitted, matchConditions } from './match-conditions.ts'
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
  eachBit(admitted(records.length, matchConditions(atlas, collection, where)), (position) => {
    const record = records[position]
    if (record !== undefined) found.push(record)
  })
  return found
}
