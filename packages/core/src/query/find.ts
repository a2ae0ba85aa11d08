/** What a query finds, as positions of records: what pages, facets and counts are made from. @module */
import type { Atlas } from '../atlas/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { searchCollection } from '../search/search-collection.ts'
import { addBits, type Bits, countBits, noBits } from './bits.ts'
import { facetValues } from './facets.ts'
import { indexedField } from './field-columns.ts'
import { admitted, type MatchedCondition, matchConditions } from './match-conditions.ts'
import type { FacetValue, PlainQuery } from './query-types.ts'
import { relevanceOrder, type SortOrder, sortOrder } from './sort-order.ts'

/** What was found, before it is cut into pages. */
export interface Found {
  /** What each part of the query admits alone. */
  readonly conditions: readonly MatchedCondition[]
  readonly bits: Bits
  readonly total: number
  readonly order: SortOrder
}

/** A text is one more condition, of no field; if nothing else sorts, it gives the order too. */
export function find(atlas: Atlas, collection: CollectionName, { where = {}, text, sort = [] }: PlainQuery): Found {
  const size = atlas.records[collection].length
  const asked = matchConditions(atlas, collection, where)
  const scores = text === undefined ? undefined : searchCollection(atlas, collection, text)
  const conditions = scores === undefined ? asked : [...asked, textCondition(size, scores.keys())]
  const bits = admitted(size, conditions)
  const byRelevance = scores !== undefined && sort.length === 0
  const order = byRelevance ? relevanceOrder(atlas, collection, scores) : sortOrder(atlas, collection, sort)
  return { conditions, bits, total: countBits(bits), order }
}

function textCondition(size: number, positions: Iterable<number>): MatchedCondition {
  const bits = noBits(size)
  const found = Uint32Array.from(positions)
  addBits(bits, found, 0, found.length)
  return { negative: false, bits, selected: [] }
}

/** Counts the values of each facet among the records that all conditions admit but the field's own positive ones. */
export function countFacets(
  atlas: Atlas,
  collection: CollectionName,
  facets: readonly string[],
  { conditions, bits, total }: Found,
): Readonly<Record<string, readonly FacetValue[]>> {
  const size = atlas.records[collection].length
  return Object.fromEntries(
    facets.map((field) => {
      const indexed = indexedField(atlas, collection, field)
      const own = conditions.filter((condition) => condition.field === field && !condition.negative)
      if (own.length === 0) return [field, facetValues(indexed, bits, total, [])]
      const among = admitted(
        size,
        conditions.filter((condition) => !own.includes(condition)),
      )
      const selected = own.flatMap((condition) => condition.selected)
      return [field, facetValues(indexed, among, countBits(among), selected)]
    }),
  )
}
