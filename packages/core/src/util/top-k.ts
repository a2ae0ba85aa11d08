/** The best of many, without sorting all. @module */

/** Where something stands: in which list, and at which of its places. */
export interface Place {
  readonly list: number
  readonly at: number
}

/** Keeps the best of what it is offered. */
export interface BestOf {
  /**
   * @param score higher is better; of equals those offered first are
   * @param list with `at`, what is kept if it is among the best
   */
  readonly offer: (score: number, list: number, at: number) => void
  /** What is kept, best first. */
  readonly kept: () => readonly Place[]
}

interface Offer extends Place {
  readonly score: number
  readonly turn: number
}

const isWorse = (a: Offer, b: Offer): boolean => a.score < b.score || (a.score === b.score && a.turn > b.turn)

/** Fills the gap on top of a heap: what is worse moves up into it, until the offer fits. */
function sink(heap: Offer[], offer: Offer): void {
  let at = 0
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
    if (left === undefined) break
    const rightIsWorse = right !== undefined && isWorse(right, left)
    const worse = rightIsWorse ? right : left
    if (!isWorse(worse, offer)) break
    heap[at] = worse
    at = 2 * at + (rightIsWorse ? 2 : 1)
  }
  heap[at] = offer
}

/** Adds to the end of a heap: what is better moves down, until the offer fits. */
function rise(heap: Offer[], offer: Offer): void {
  let at = heap.length
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || !isWorse(offer, parent)) break
    heap[at] = parent
    at = above
  }
  heap[at] = offer
}

/**
 * Keeps as many as are wanted in a heap, the worst on top, so that each further offer is held to that one alone.
 *
 * @param most how many are kept, from 1
 */
export function bestOf(most: number): BestOf {
  const heap: Offer[] = []
  let worst = Number.NEGATIVE_INFINITY
  let turn = 0
  return {
    offer: (score, list, at) => {
      turn++
      if (heap.length < most) rise(heap, { score, list, at, turn })
      else if (score > worst) sink(heap, { score, list, at, turn })
      else return
      worst = heap[0]?.score ?? worst
    },
    kept: () => heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1)),
  }
}
