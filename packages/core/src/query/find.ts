/** What a query finds, as positions of records: what pages, facets and counts are made from. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { indexedField } from '../index/field-columns.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { searchCollection } from '../search/search-collection.ts'
import { addBits, type Bits, countBits, countBoth, noBits } from '../util/bit-set.ts'
import { facetValues } from './facets.ts'
import { admitted, type MatchedCondition, matchConditions } from './intersect.ts'
import { defaultLanguage, type FacetValue, type PlainQuery } from './query-types.ts'
import { relevanceOrder } from './relevance-order.ts'
import { type SortOrder, sortOrder } from './sort-order.ts'

/** What was found, before it is cut into pages. */
export interface Found {
  /** What each part of the query admits alone. */
  readonly conditions: readonly MatchedCondition[]
  readonly bits: Bits
  readonly total: number
  readonly order: SortOrder
}

/** A text is one more condition, of no field; if nothing else sorts, it gives the order too. */
export function find(
  atlas: Atlas,
  collection: CollectionName,
  { where = {}, text, sort = [], language = defaultLanguage }: PlainQuery,
): Found {
  const size = atlas.records[collection].length
  const asked = matchConditions(atlas, collection, where)
  const found = text === undefined ? undefined : searchCollection(atlas, collection, text)
  const conditions = found === undefined ? asked : [...asked, textCondition(size, found.documents)]
  const bits = admitted(size, conditions)
  const byRelevance = found !== undefined && sort.length === 0
  const order = byRelevance ? relevanceOrder(atlas, found) : sortOrder(atlas, collection, sort, language)
  return { conditions, bits, total: countBits(bits), order }
}

function textCondition(size: number, documents: Uint32Array): MatchedCondition {
  const bits = noBits(size)
  addBits(bits, documents)
  return { negative: false, bits, selected: [] }
}

/** How often the values of a field occur, and how many records have none. */
export interface CountedField {
  readonly values: readonly FacetValue[]
  readonly missing: number
}

/** Counts the values of a field among the records that all conditions admit but the field's own positive ones. */
export function countValues(
  atlas: Atlas,
  collection: CollectionName,
  field: string,
  { conditions, bits, total }: Found,
  language: Language,
): CountedField {
  const indexed = indexedField(atlas, collection, field)
  const own = conditions.filter((condition) => condition.field === field && !condition.negative)
  const others = conditions.filter((condition) => !own.includes(condition))
  const among = own.length === 0 ? bits : admitted(atlas.records[collection].length, others)
  const size = own.length === 0 ? total : countBits(among)
  const selected = own.flatMap((condition) => condition.selected)
  return {
    values: facetValues(atlas, collection, indexed, among, size, selected, language),
    missing: size - countBoth(indexed.present(), among),
  }
}
