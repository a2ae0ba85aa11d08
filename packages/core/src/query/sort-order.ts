/** Orders of the records of a collection: by any fields, or by relevance. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { idsIn } from '../dataset/record-index.ts'
import { hasStore, stored, withColumns } from '../dataset/stored-index.ts'
import { sortsAsText } from '../index/fields.ts'
import { compareKeys } from '../index/value-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import type { CollectionHits } from '../search/find-text.ts'
import { addBits, emptyBits, hasBit } from '../util/bit-set.ts'
import { countingSort } from '../util/compressed-rows.ts'
import { lazy, memoize, memoizeBy, memoizePair } from '../util/memo.ts'
import { comparisonBy, parseSortKey, type RecordComparison, ranksBy } from './sort-keys.ts'

/** An order of all records, or of some. */
export interface SortOrder extends OrderedPositions {
  /** The rank in the order of the record at each position. */
  readonly ranks: () => Uint32Array
}

/** What a file has of an order. */
interface OrderedPositions {
  /** How many records it has. */
  readonly count: number
  /** The positions of the first records: most pages need no others, of which a file may have a million. */
  readonly first: Uint32Array
  /** The positions of all records, in order. */
  readonly positions: Uint32Array
}

/** So many positions take a page of a compiled atlas. */
const firstCount = 16_384

const inOrder = (positions: Uint32Array): OrderedPositions => ({
  count: positions.length,
  first: positions.subarray(0, firstCount),
  positions,
})

/** An order of the records at some positions, of `size` that there are. */
function orderBy(ordered: OrderedPositions, size: number): SortOrder {
  const ranks = lazy((): Uint32Array => {
    const { positions } = ordered
    const ranked = new Uint32Array(size)
    for (let rank = 0; rank < positions.length; rank++) ranked[positions[rank] ?? 0] = rank
    return ranked
  })
  return withColumns({ ranks }, ordered)
}

/** The positions of all records by id. */
const idOrder = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName): Uint32Array => {
  const ids = lazy(() => [...idsIn(atlas.records, collection)])
  const isInOrder = stored(atlas, `orders/${collection}/is by id`, () =>
    ids().every((id, position) => position === 0 || (ids()[position - 1] ?? '') < id),
  )
  const positions = Uint32Array.from(atlas.records[collection].keys())
  if (isInOrder) return positions
  const byId = (a: number, b: number) => compareKeys(ids()[a] ?? '', ids()[b] ?? '')
  return stored(atlas, `orders/${collection}/by id`, () => positions.sort(byId))
})

function makeOrder(atlas: Atlas, collection: CollectionName, keys: readonly string[], language: Language): Uint32Array {
  let positions = idOrder(atlas, collection)
  // Sorting by the last key first, each sort keeping the order of equals, leaves the first key to decide.
  for (const key of keys.toReversed()) {
    const { ranks, count } = ranksBy(atlas, collection, parseSortKey(collection, key), language)
    const before = positions
    positions = countingSort(before, (i) => ranks[before[i] ?? 0] ?? 0, count)
  }
  return positions
}

/** How many orders of an atlas are kept: clients choose the keys, and each order has an entry for every record. */
const maxOrders = 32

/** An order that is made when it is needed. */
export interface WantedOrder {
  readonly order: () => SortOrder
  /**
   * The comparison to choose the first records by, if the order was not wanted before and stands in no file: to sort all
   * takes much longer, which is worth it for who asks again.
   */
  readonly comparison: () => RecordComparison | undefined
}

const orders = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (collection: CollectionName, keys: readonly string[], language: Language) => {
      const hasTexts = keys.some((key) => sortsAsText(parseSortKey(collection, key).field))
      return `${collection} ${hasTexts ? language : ''} ${keys.join()}`
    },
    (collection: CollectionName, keys: readonly string[], language: Language): WantedOrder => {
      let isWantedAgain = hasStore(atlas) || keys.length === 0
      const name = `orders/${collection}/${keys.join()}/${language}`
      return {
        order: lazy(() => {
          isWantedAgain = true
          const ordered = stored(atlas, name, () => inOrder(makeOrder(atlas, collection, keys, language)))
          return orderBy(ordered, ordered.count)
        }),
        comparison() {
          if (isWantedAgain) return undefined
          isWantedAgain = true
          return comparisonBy(
            atlas,
            collection,
            keys.map((key) => parseSortKey(collection, key)),
            language,
          )
        },
      }
    },
    maxOrders,
  ),
)

/** The order of {@link sortOrder}, which may not be needed for a first page. */
export const wantedOrder = (
  atlas: Atlas,
  collection: CollectionName,
  keys: readonly string[],
  language: Language,
): WantedOrder => orders(atlas)(collection, keys, language)

/**
 * All records of a collection by some fields, at last by id.
 *
 * @param language in whose collation the fields that are shown as text sort
 */
export const sortOrder = (...order: Parameters<typeof wantedOrder>): SortOrder => wantedOrder(...order).order()

/** Positions by score, the best first, keeping the order of equals; in linear time. */
function byScore(positions: Uint32Array, scores: Float32Array): Uint32Array {
  // The bits of numbers from 0 on sort as the numbers do.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length)
  const half = 0xffff
  const byLow = countingSort(positions, (i) => half - ((bits[positions[i] ?? 0] ?? 0) & half), half + 1)
  return countingSort(byLow, (i) => half - ((bits[byLow[i] ?? 0] ?? 0) >>> 16), half + 1)
}

/** From how many records for each record found sorting those found is faster than a pass over all; as for pages. */
const sparseRatio = 64

function sortFound(atlas: Atlas, { collection, documents, scores }: CollectionHits): Uint32Array {
  const records = atlas.records[collection]
  const scoreOf = new Float32Array(records.length)
  for (let at = 0; at < documents.length; at++) scoreOf[documents[at] ?? 0] = scores[at] ?? 0
  if (documents.length * sparseRatio < records.length) {
    const idOf = (position: number): string => records[position]?.id ?? ''
    return documents.slice().sort((a, b) => (scoreOf[b] ?? 0) - (scoreOf[a] ?? 0) || compareKeys(idOf(a), idOf(b)))
  }
  const found = emptyBits(records.length)
  addBits(found, documents)
  const byId = idOrder(atlas, collection).filter((position) => hasBit(found, position))
  return byScore(byId, scoreOf)
}

/** The records that a text found: exact matches first, then by score, the best first, equals by id. */
export function relevanceOrder(atlas: Atlas, found: CollectionHits): SortOrder {
  const { collection, exact } = found
  const sorted = sortFound(atlas, found)
  const size = atlas.records[collection].length
  if (exact.size === 0) return orderBy(inOrder(sorted), size)
  const order = new Uint32Array(sorted.length)
  const first = sorted.filter((position) => exact.has(position))
  order.set(first)
  order.set(
    sorted.filter((position) => !exact.has(position)),
    first.length,
  )
  return orderBy(inOrder(order), size)
}
