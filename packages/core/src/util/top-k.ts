/**
 * Keeps the best of the items that it is offered, without sorting all: in a heap with the worst kept item on top, so
 * that most offers are compared with that one alone.
 *
 * @example
 * const largest = new TopK<number>(2, (a, b) => b - a)
 * for (const number of [3, 9, 1, 5]) largest.offer(number)
 * largest.sorted() // [9, 5]
 */
export class TopK<T> {
  readonly #limit: number
  readonly #compare: (a: T, b: T) => number
  readonly #heap: T[] = []

  /**
   * @param limit how many items are kept, from 1
   * @param compare below 0 if `a` is better than `b`; of items for which it is 0 any may be kept
   */
  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit
    this.#compare = compare
  }

  /** The item that a further one must be better than; undefined while fewer than `limit` are kept. */
  get threshold(): T | undefined {
    return this.#heap.length < this.#limit ? undefined : this.#heap[0]
  }

  offer(item: T): void {
    if (this.#heap.length < this.#limit) this.#rise(item)
    else if (this.#compare(item, this.#heap[0] ?? item) < 0) this.#sink(item)
  }

  sorted(): readonly T[] {
    return this.#heap.toSorted(this.#compare)
  }

  /** Adds an item at the end: better parents move down, until it fits. */
  #rise(item: T): void {
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || this.#compare(parent, item) > 0) break
      heap[at] = parent
      at = above
    }
    heap[at] = item
  }

  /** Replaces the item on top: worse children move up, until it fits. */
  #sink(item: T): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
      if (left === undefined) break
      const isRightWorse = right !== undefined && this.#compare(left, right) < 0
      const worse = isRightWorse ? right : left
      if (this.#compare(item, worse) > 0) break
      heap[at] = worse
      at = 2 * at + (isRightWorse ? 2 : 1)
    }
    heap[at] = item
  }
}

/** An item of one of several lists, with its score. */
export interface Ranked {
  readonly score: number
  readonly list: number
  readonly at: number
}

/** The items with the highest scores of several lists; of equals, those of earlier lists, and in these the earlier. */
export function topRanked(limit: number) {
  const best = new TopK<Ranked>(limit, (a, b) => b.score - a.score || a.list - b.list || a.at - b.at)
  let least = Number.NEGATIVE_INFINITY
  return {
    /** The items must be offered list by list, and within a list in order. */
    offer(score: number, list: number, at: number): void {
      // Most items need no object: those after an equal score are worse.
      if (score <= least) return
      best.offer({ score, list, at })
      least = best.threshold?.score ?? least
    },
    sorted: () => best.sorted(),
  }
}
