import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestOf } from './top-k.ts'

it('keeps what sorting all would put first, and of equals what came first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 12 }), (scores, most) => {
      const best = bestOf(most)
      scores.forEach((score, at) => {
        best.offer(score, at % 3, at)
      })
      const sorted = scores.map((score, at) => ({ score, at })).sort((a, b) => b.score - a.score)
      expect(best.kept().map(({ list, at }) => [list, at])).toEqual(sorted.slice(0, most).map(({ at }) => [at % 3, at]))
    }),
  )
})
