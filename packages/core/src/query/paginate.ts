/** The page of an ordered set. @module */
import { type Bits, hasBit, positionsIn } from '../util/bit-set.ts'
import type { SortOrder } from './sort-order.ts'

/** Some records, and where they end. */
export interface OrderedPage {
  /** Positions in the collection. */
  readonly positions: readonly number[]
  /** Place of the last one in the order; -1 if there is none. */
  readonly end: number
  /** Whether any of the set come after it. */
  readonly more: boolean
}

/** From how many records in the order for each one found it takes longer to walk than to sort those found. */
const sparse = 64

/**
 * The next records of a set in an order.
 *
 * @param order the order
 * @param among the records to be taken
 * @param total how many these are
 * @param from place in the order at which to begin
 * @param skip how many records of the set to pass over
 * @param limit how many to take, 1 or more
 */
export function pageOf(
  order: SortOrder,
  among: Bits,
  total: number,
  from: number,
  skip: number,
  limit: number,
): OrderedPage {
  return total * sparse < order.positions.length
    ? pageOfFew(order, positionsIn(among, total), from, skip, limit)
    : pageOfMany(order, among, from, skip, limit)
}

/** Sorts the records found by their place in the order. */
function pageOfFew(
  { positions, places }: SortOrder,
  found: Uint32Array,
  from: number,
  skip: number,
  limit: number,
): OrderedPage {
  const placeOf = places()
  const sorted = found.map((position) => placeOf[position] ?? 0).sort()
  const begin = sorted.findIndex((place) => place >= from)
  const taken = begin === -1 ? [] : [...sorted.subarray(begin + skip, begin + skip + limit)]
  return {
    positions: taken.map((place) => positions[place] ?? 0),
    end: taken.at(-1) ?? -1,
    more: taken.length > 0 && taken.at(-1) !== sorted.at(-1),
  }
}

/** Walks the order, and stops when the page is full and one more record is seen. */
function pageOfMany({ positions }: SortOrder, among: Bits, from: number, skip: number, limit: number): OrderedPage {
  const taken: number[] = []
  let passed = 0
  let end = -1
  for (let place = from; place < positions.length; place++) {
    const position = positions[place] ?? 0
    if (!hasBit(among, position)) continue
    if (passed < skip) passed++
    else if (taken.length === limit) return { positions: taken, end, more: true }
    else {
      taken.push(position)
      end = place
    }
  }
  return { positions: taken, end, more: false }
}
