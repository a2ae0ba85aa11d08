import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TopK } from './top-k.ts'

it('keeps what sorting all would put first, and of equals what came first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 12 }), (scores, limit) => {
      const offers = scores.map((score, at) => ({ score, at }))
      const compare = (a: (typeof offers)[number], b: typeof a) => b.score - a.score || a.at - b.at
      const best = new TopK(limit, compare)
      for (const offer of offers) best.offer(offer)
      const sorted = offers.toSorted(compare).slice(0, limit)
      expect(best.sorted()).toEqual(sorted)
      expect(best.threshold).toEqual(sorted[limit - 1])
    }),
  )
})
