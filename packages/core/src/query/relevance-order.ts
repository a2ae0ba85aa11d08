/** In which order records stand that a text found. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { compareKeys } from '../index/text-keys.ts'
import type { CollectionFound } from '../search/find-text.ts'
import { addBits, hasBit, noBits } from '../util/bit-set.ts'
import { countingSort } from '../util/compressed-rows.ts'
import { idOrder, orderBy, type SortOrder } from './sort-order.ts'

/** Positions by what each scores, the best first, keeping the order of equals; in linear time. */
function byScore(positions: Uint32Array, scores: Float32Array): Uint32Array {
  // The bits of numbers from 0 on sort as the numbers do.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length)
  const half = 0xffff
  const byLow = countingSort(positions, (i) => half - ((bits[positions[i] ?? 0] ?? 0) & half), half + 1)
  return countingSort(byLow, (i) => half - ((bits[byLow[i] ?? 0] ?? 0) >>> 16), half + 1)
}

/** From how many records for each one found it takes longer to go through all than to sort those found. */
const sparse = 64

function sortFound(atlas: Atlas, { collection, documents, scores }: CollectionFound): Uint32Array {
  const records = atlas.records[collection]
  const scoreOf = new Float32Array(records.length)
  for (let at = 0; at < documents.length; at++) scoreOf[documents[at] ?? 0] = scores[at] ?? 0
  if (documents.length * sparse < records.length) {
    const idOf = (position: number): string => records[position]?.id ?? ''
    return documents.slice().sort((a, b) => (scoreOf[b] ?? 0) - (scoreOf[a] ?? 0) || compareKeys(idOf(a), idOf(b)))
  }
  const found = noBits(records.length)
  addBits(found, documents)
  const byId = idOrder(atlas, collection).filter((position) => hasBit(found, position))
  return byScore(byId, scoreOf)
}

/** The records that a text found: those called exactly so, then by score, the best first, equals by id. */
export function relevanceOrder(atlas: Atlas, found: CollectionFound): SortOrder {
  const { collection, exact } = found
  const sorted = sortFound(atlas, found)
  const size = atlas.records[collection].length
  if (exact.size === 0) return orderBy(sorted, size)
  const order = new Uint32Array(sorted.length)
  const first = sorted.filter((position) => exact.has(position))
  order.set(first)
  order.set(
    sorted.filter((position) => !exact.has(position)),
    first.length,
  )
  return orderBy(order, size)
}
