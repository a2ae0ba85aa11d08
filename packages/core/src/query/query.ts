/** Questions to one collection: filter, search, sort, page, count. @module */
import type { Atlas, IdMap } from '../atlas/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import { type Bits, countBits } from './bits.ts'
import { printCursor, readCursor } from './cursor.ts'
import { facetValues } from './facets.ts'
import { indexedField } from './field-columns.ts'
import { admitted, type MatchedCondition, matchConditions } from './match-conditions.ts'
import { pageOf } from './page-of.ts'
import { readQueryObject } from './parse-object.ts'
import { InvalidQueryError } from './query-problem.ts'
import type { FacetValue, PlainQuery, Query, QueryPage } from './query-types.ts'
import { defaultLimit } from './resolve-query.ts'
import { sortOrder } from './sort-order.ts'

/** Counts the values of each facet among the records that all conditions admit but the field's own positive ones. */
function countFacets(
  atlas: Atlas,
  collection: CollectionName,
  facets: readonly string[],
  conditions: readonly MatchedCondition[],
  found: { readonly bits: Bits; readonly total: number },
): Readonly<Record<string, readonly FacetValue[]>> {
  const size = atlas.records[collection].length
  return Object.fromEntries(
    facets.map((field) => {
      const own = conditions.filter((condition) => condition.field === field && !condition.negative)
      const others = conditions.filter((condition) => !own.includes(condition))
      const bits = own.length === 0 ? found.bits : admitted(size, others)
      const total = own.length === 0 ? found.total : countBits(bits)
      const selected = own.flatMap((condition) => condition.selected)
      return [field, facetValues(indexedField(atlas, collection, field), bits, total, selected)]
    }),
  )
}

/** Runs a query that was checked. */
function run<C extends CollectionName>(atlas: Atlas, collection: C, plain: PlainQuery): QueryPage<C> {
  const records = atlas.records[collection]
  const conditions = matchConditions(atlas, collection, plain.where ?? {})
  const bits = admitted(records.length, conditions)
  const total = countBits(bits)
  const { limit = defaultLimit, page = 1, sort = [] } = plain
  const order = sortOrder(atlas, collection, sort)
  const cursor = plain.cursor === undefined ? undefined : readCursor(atlas, collection, plain)
  const from = cursor?.ok ? cursor.value + 1 : 0
  // One record more than the page has tells whether there is another page.
  const { positions, end } = pageOf(order, bits, from, (page - 1) * limit, limit)
  const more = pageOf(order, bits, end + 1, 0, 1).positions.length > 0
  return {
    records: positions.flatMap((position) => records[position] ?? []),
    total,
    page: {
      ...(cursor === undefined ? { number: page } : {}),
      pages: Math.ceil(total / limit),
      limit,
      ...(end >= 0 && more ? { next: printCursor(atlas, collection, plain, end) } : {}),
    },
    // The facets were checked to be fields of the collection.
    facets: countFacets(atlas, collection, plain.facets ?? [], conditions, { bits, total }) as QueryPage<C>['facets'],
  }
}

/**
 * Asks a collection.
 *
 * @param atlas the atlas to be asked
 * @param collection the collection to be asked
 * @param query what is asked; absent: all records, by id
 * @returns one page of records with the total, and the facets asked for
 * @throws {InvalidQueryError} if the query is invalid in a way that its type could not tell
 * @example
 * query(atlas, 'clusters', { where: { sector: 'aerospace', country: 'mx' }, sort: ['name'], facets: ['label'] })
 */
export function query<I extends IdMap, C extends CollectionName>(
  atlas: Atlas<I>,
  collection: C,
  query: Query<C, NoInfer<I>> = {},
): QueryPage<C> {
  const plain = readQueryObject(atlas, collection, query)
  if (!plain.ok) throw new InvalidQueryError(plain.error)
  return run(atlas, collection, plain.value)
}

/**
 * The fields of a record that a query chose, and its id.
 *
 * @param record a record of the query's collection
 * @param fields the query's `fields`; absent: all
 * @example
 * chosenFields(get(atlas, 'places', 'mx'), ['kind']) // { id: 'mx', kind: 'country' }
 */
export function chosenFields<R extends Records[CollectionName]>(record: R, fields?: readonly string[]): Partial<R> {
  if (fields === undefined) return record
  const chosen = Object.entries(record).filter(([name]) => name === 'id' || fields.includes(name))
  // The entries are the record's own.
  return Object.fromEntries(chosen) as Partial<R>
}
