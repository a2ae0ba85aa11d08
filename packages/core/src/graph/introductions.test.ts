import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cooperationPaths } from './cooperation-paths.ts'
import { introductionPath, introductionsFrom } from './introductions.ts'
import { plainPaths } from './testing/plain-paths.ts'
import { randomDatedAtlas } from './testing/random-atlas.ts'

const actors = ['a', 'b', 'c', 'd', 'e', 'f', 'platform']
const someActor = fc.constantFrom(...actors)
const someScope = fc.record({
  hide: fc
    .uniqueArray(fc.constantFrom('event', 'partnership-0', 'platform', 'b'), { maxLength: 2 })
    .map((ids): ReadonlySet<string> => new Set(ids)),
  // By the one date nothing is over yet; by the other all has begun, and what ends has ended.
  asOf: fc.constantFrom('2017', '2020'),
})

describe('paths, searched with what one search from their beginning found', () => {
  it('are the same in the same order as when all costs are known beforehand, equals included', () => {
    fc.assert(
      fc.property(
        randomDatedAtlas,
        someActor,
        someActor,
        someScope,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (of, from, to, scope, count, maxLength) => {
          const options = { ...scope, count, maxLength }
          expect(cooperationPaths(of, from, to, options)).toEqual(plainPaths(of, from, to, options))
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('introductionsFrom', () => {
  it('introduces to each as if it were the only one, the ended among them', () => {
    fc.assert(
      fc.property(randomDatedAtlas, someActor, someScope, (of, from, scope) => {
        const introduce = introductionsFrom(of, from, scope)
        for (const to of actors) {
          const introduction = introduce(to)
          const among = plainPaths(of, from, to, { ...scope, count: 3, maxLength: 4 })
          expect(introduction).toEqual(introductionPath(of, from, to, scope))
          if (among.length === 0) expect(introduction).toBeUndefined()
          else expect(among).toContainEqual(introduction)
        }
      }),
      { numRuns: 100 },
    )
  })
})
