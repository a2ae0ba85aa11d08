/** All records that a query finds, to be read by row. @module */

import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { positionsById } from '../dataset/record-index.ts'
import { checkCollection } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { hasBit } from '../util/bit-set.ts'
import { lazy } from '../util/memo.ts'
import { type CountedField, countValues, type Found, find } from './find.ts'
import { type CheckedQuery, checkShape, defaultLanguage, type FacetValue, type FieldName } from './query-types.ts'

/** All that a query finds. */
export interface Results<C extends CollectionName = CollectionName> {
  readonly total: number
  /** The records from one row up to, not including, another; rows are counted from 0. */
  readonly slice: (from: number, to: number) => readonly Records[C][]
  /** The row of the record with an id; -1 if it is not among them. */
  readonly indexOf: (id: string) => number
  /** The values of a field with how many of the records have each, most frequent first, as a query's facets are. */
  readonly facet: (field: FieldName<C>) => readonly FacetValue[]
  /** How many of the records that a field's facet counts have no value of it. */
  readonly missing: (field: FieldName<C>) => number
}

/** The positions of the records found, in their order. */
function positionsOf({ wanted, bits, total }: Found): Uint32Array {
  const order = wanted.order()
  if (total === order.count) return order.positions
  const positions = new Uint32Array(total)
  let row = 0
  for (const position of order.positions) if (hasBit(bits, position)) positions[row++] = position
  return positions
}

/**
 * All that a query finds, for a list that is scrolled: the query runs once, and rows are read from any position.
 *
 * @param atlas the atlas
 * @param collection the collection
 * @param query as {@link parseQueryLine} and its like give it; `limit`, `page`, `cursor` and `facets` don't matter
 * @returns the records found, to be read by row
 * @example
 * const read = parseQueryLine(atlas, 'clusters', 'country:MX sort:name')
 * const found = read.ok ? resultsOf(atlas, 'clusters', read.value) : undefined
 * found?.slice(0, 1)[0]?.id // 'aerocluster-queretaro'
 * found?.indexOf('claut') // 8
 */
export function resultsOf<C extends CollectionName>(atlas: Atlas, collection: C, query: CheckedQuery<C>): Results<C> {
  checkAtlas(atlas)
  checkCollection(collection)
  checkShape(query)
  const records: readonly Records[C][] = atlas.records[collection]
  const found = find(atlas, collection, query)
  const { language = defaultLanguage } = query
  const made = new Map<string, CountedField>()
  const counted = (field: string): CountedField => {
    const values = made.get(field) ?? countValues(atlas, collection, field, found, language)
    made.set(field, values)
    return values
  }
  const positions = lazy(() => positionsOf(found))
  return {
    total: found.total,
    slice: (from, to) =>
      Array.from(positions().subarray(Math.max(0, from), Math.max(0, to))).flatMap(
        (position) => records[position] ?? [],
      ),
    indexOf: (id) => {
      const position = positionsById(atlas, collection).get(id)
      return position === undefined ? -1 : positions().indexOf(position)
    },
    facet: (field) => counted(field).values,
    missing: (field) => counted(field).missing,
  }
}
