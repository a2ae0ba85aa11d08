/** The page of an ordered set. @module */
import { type Bits, hasBit } from './bits.ts'
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

/**
 * Walks an order, and stops when the page is full and one more record is seen.
 *
 * @param order the order
 * @param among the records to be taken
 * @param from place in the order at which to begin
 * @param skip how many records of the set to pass over
 * @param limit how many to take, 1 or more
 */
export function pageOf({ positions }: SortOrder, among: Bits, from: number, skip: number, limit: number): OrderedPage {
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
