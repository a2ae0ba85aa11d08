/** The positions of the records that a query finds, from which pages, facets and counts are made. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { fieldIndex } from '../index/field-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { searchCollection } from '../search/find-text.ts'
import { addBits, type Bits, countBits, countIntersection, emptyBits, positionsIn } from '../util/bit-set.ts'
import { lazy } from '../util/memo.ts'
import { facetValues } from './facets.ts'
import { intersect, type MatchedCondition, matchConditions } from './intersect.ts'
import { defaultLanguage, type FacetValue, type PlainQuery } from './query-types.ts'
import { relevanceOrder, type WantedOrder, wantedOrder } from './sort-order.ts'

/** All records found, before they are cut into pages. */
export interface Found {
  /** The records that meet each part of the query alone. */
  readonly conditions: readonly MatchedCondition[]
  readonly bits: Bits
  readonly total: number
  readonly wanted: WantedOrder
}

/** Runs a query. A text is one more condition, without a field; without a sort key it gives the order too. */
export function find(
  atlas: Atlas,
  collection: CollectionName,
  { where = {}, text, sort = [], language = defaultLanguage }: PlainQuery,
): Found {
  const size = atlas.records[collection].length
  const matched = matchConditions(atlas, collection, where)
  const found = text === undefined ? undefined : searchCollection(atlas, collection, text)
  const conditions = found === undefined ? matched : [...matched, textCondition(size, found.documents)]
  const bits = intersect(size, conditions)
  const wanted: WantedOrder =
    found !== undefined && sort.length === 0
      ? { order: lazy(() => relevanceOrder(atlas, found)), comparison: () => undefined }
      : wantedOrder(atlas, collection, sort, language)
  return { conditions, bits, total: countBits(bits), wanted }
}

function textCondition(size: number, documents: Uint32Array): MatchedCondition {
  const bits = emptyBits(size)
  addBits(bits, documents)
  return { negative: false, bits, selected: [] }
}

/** How often the values of a field occur, and how many records have none. */
export interface CountedField {
  readonly values: readonly FacetValue[]
  readonly missing: number
}

/** Counts the values of a field among the records that meet all conditions but the field's own positive ones. */
export function countValues(
  atlas: Atlas,
  collection: CollectionName,
  field: string,
  { conditions, bits, total }: Found,
  language: Language,
): CountedField {
  const indexed = fieldIndex(atlas, collection, field)
  const own = conditions.filter((condition) => condition.field === field && !condition.negative)
  const others = conditions.filter((condition) => !own.includes(condition))
  const among = own.length === 0 ? bits : intersect(atlas.records[collection].length, others)
  const size = own.length === 0 ? total : countBits(among)
  const selected = own.flatMap((condition) => condition.selected)
  return {
    values: facetValues(atlas, indexed, among, size, selected, language),
    missing: size - countIntersection(indexed.present(), among),
  }
}

/**
 * The positions of all records that meet conditions, ascending: a query without pages.
 *
 * @param where conditions that were checked against the collection
 */
export function positionsWhere(
  atlas: Atlas,
  collection: CollectionName,
  where: NonNullable<PlainQuery['where']>,
): Uint32Array {
  const bits = intersect(atlas.records[collection].length, matchConditions(atlas, collection, where))
  return positionsIn(bits, countBits(bits))
}
