import fc from 'fast-check'
import { expect, it } from 'vitest'
import { actorCollections } from '../model/collection-name.ts'
import { resolve } from './resolve.ts'
import { naiveResolve } from './testing/naive-resolve.ts'
import { atlases, someAtlas, someText } from './testing/some-text.ts'

/** Names as they stand, without spaces, and as people write them. */
const someWritten = someAtlas.chain((atlas) => {
  const text = someText(atlases[atlas], actorCollections, 'name')
  return fc.tuple(
    fc.constant(atlas),
    fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: text.map((name) => name.replaceAll(' ', '')) }),
  )
})

it('chooses whom comparing with all names would choose, or says that two are alike or none is', () => {
  fc.assert(
    fc.property(someWritten, ([name, written]) => {
      const atlas = atlases[name]
      const { chosen, reason, runnersUp } = resolve(atlas, written)
      const [first, second] = naiveResolve(atlas, written)
      if (first === undefined || first.score < 0.72) expect(reason).toBe('nothing-alike')
      else if (first.isExact ? second?.isExact : first.score - (second?.score ?? 0) < 0.06) {
        expect(reason).toBe('ambiguous')
        expect(runnersUp[0]?.score).toBeCloseTo(first.score, 9)
      } else {
        expect(chosen?.entry.record.id).toBe(first.id)
        expect(chosen?.score).toBeCloseTo(first.score, 9)
        expect(runnersUp[0]?.score ?? 0).toBeCloseTo(second?.score ?? 0, 9)
      }
    }),
    { numRuns: 100 },
  )
})
