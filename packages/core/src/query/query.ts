/** Questions to one collection: filter, search, sort, page, count. @module */
import type { Atlas, IdMap } from '../atlas/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import { searchCollection } from '../search/search-collection.ts'
import { addBits, type Bits, countBits, noBits } from './bits.ts'
import { printCursor, readCursor } from './cursor.ts'
import { facetValues } from './facets.ts'
import { indexedField } from './field-columns.ts'
import { admitted, type MatchedCondition, matchConditions } from './match-conditions.ts'
import { pageOf } from './page-of.ts'
import { readQueryObject } from './parse-object.ts'
import { InvalidQueryError } from './query-problem.ts'
import type { CheckedQuery, FacetValue, PlainQuery, Query, QueryPage } from './query-types.ts'
import { defaultLimit } from './resolve-query.ts'
import { relevanceOrder, type SortOrder, sortOrder } from './sort-order.ts'

/** What was found, before it is cut into pages. */
interface Found {
  /** What each part of the query admits alone. */
  readonly conditions: readonly MatchedCondition[]
  readonly bits: Bits
  readonly total: number
  readonly order: SortOrder
}

/** A text is one more condition, of no field; if nothing else sorts, it gives the order too. */
function find(atlas: Atlas, collection: CollectionName, { where = {}, text, sort = [] }: PlainQuery): Found {
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

/** The records that a query finds, on all pages. The set must not be changed. */
export const foundBits = (atlas: Atlas, collection: CollectionName, query: PlainQuery): Bits =>
  find(atlas, collection, query).bits

/** Counts the values of each facet among the records that all conditions admit but the field's own positive ones. */
function countFacets(
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

/** Runs a query that was checked. */
function run<C extends CollectionName>(atlas: Atlas, collection: C, plain: PlainQuery): QueryPage<C> {
  const records = atlas.records[collection]
  const found = find(atlas, collection, plain)
  const { limit = defaultLimit, page = 1 } = plain
  const cursor = plain.cursor === undefined ? undefined : readCursor(atlas, collection, plain)
  const from = cursor?.ok ? cursor.value + 1 : 0
  const { positions, end, more } = pageOf(found.order, found.bits, found.total, from, (page - 1) * limit, limit)
  const about = {
    ...(cursor === undefined ? { number: page } : {}),
    pages: Math.ceil(found.total / limit),
    limit,
  }
  // A cursor holds the dataset's hash, which takes long to compute of a large one: only who goes on pays for it.
  const goingOn = {
    ...about,
    get next() {
      return printCursor(atlas, collection, plain, end)
    },
  }
  return {
    records: positions.flatMap((position) => records[position] ?? []),
    total: found.total,
    page: more ? goingOn : about,
    // The facets were checked to be fields of the collection.
    facets: countFacets(atlas, collection, plain.facets ?? [], found) as QueryPage<C>['facets'],
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
 * const page = query(atlas, 'clusters', { where: { sector: 'aerospace', country: 'mx' }, facets: ['label'] })
 * page.records[0]?.id // 'aerocluster-queretaro'
 * page.facets.label // [{ value: 'bronze', count: 1, selected: false }]
 */
export function query<C extends CollectionName>(atlas: Atlas, collection: C, query: CheckedQuery<C>): QueryPage<C>
export function query<I extends IdMap, C extends CollectionName>(
  atlas: Atlas<I>,
  collection: C,
  query?: Query<C, I>,
): QueryPage<C>
export function query<C extends CollectionName>(atlas: Atlas, collection: C, query: unknown = {}): QueryPage<C> {
  const plain = readQueryObject(atlas, collection, query)
  if (!plain.ok) throw new InvalidQueryError(plain.error)
  return run(atlas, collection, plain.value)
}

/**
 * The fields of a record that a query chose, and its id.
 *
 * @param record a record of the query's collection
 * @param fields the query's `fields`; absent: all
 * @returns a new object with the id and those of the fields that the record has; without `fields` the record itself
 * @example
 * chosenFields(get(atlas, 'places', 'mx'), ['kind']) // { id: 'mx', kind: 'country' }
 */
export function chosenFields<R extends Records[CollectionName]>(record: R, fields?: readonly string[]): Partial<R> {
  if (fields === undefined) return record
  const chosen = Object.entries(record).filter(([name]) => name === 'id' || fields.includes(name))
  // The entries are the record's own.
  return Object.fromEntries(chosen) as Partial<R>
}
