import { TopK } from '../util/top-k.ts'

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
