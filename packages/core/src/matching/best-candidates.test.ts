import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSortedList } from '../util/sorted-lists.ts'
import {
  bestCandidates,
  byScore,
  type CandidateOptions,
  type CountedSignal,
  scoreOf,
  signalsByActor,
} from './best-candidates.ts'

const actorCount = 40

const signals = fc.array(
  fc.record({
    // Few different values, so that many scores are equal.
    points: fc.integer({ min: 1, max: 4 }),
    part: fc.integer({ min: 0, max: 3 }),
    actors: fc.array(fc.nat({ max: actorCount - 1 }), { maxLength: actorCount }).map(toSortedList),
  }),
  { maxLength: 12 },
)

const options = fc.record({
  limit: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(Number.POSITIVE_INFINITY)),
  ineligible: fc.uniqueArray(fc.nat({ max: actorCount - 1 }), { maxLength: 10 }),
})

const optionsWith = (limit: number, ineligible: readonly number[]): CandidateOptions => ({
  count: actorCount,
  isEligible: (actor) => !ineligible.includes(actor),
  limit,
  // Ids in another order than the numbers.
  idOf: (actor) => `actor-${(actor * 7) % actorCount}`.padEnd(10, 'x'),
})

const applicable = (all: readonly CountedSignal[], actor: number) =>
  all.filter(({ actors, except }) => actors.includes(actor) && !except?.has(actor))

/** Scores everybody, sorts everybody. */
function naively(all: readonly CountedSignal[], { count, isEligible, limit, idOf }: CandidateOptions) {
  return Array.from({ length: count }, (_, actor) => actor)
    .filter(isEligible)
    .map((actor) => scoreOf(applicable(all, actor), actor))
    .filter(({ points }) => points > 0)
    .sort(byScore(idOf))
    .slice(0, limit)
}

describe('bestCandidates', () => {
  it('finds exactly whom scoring everybody finds, in the same order', () => {
    fc.assert(
      fc.property(signals, options, (all, { limit, ineligible }) => {
        const options = optionsWith(limit, ineligible)
        expect(bestCandidates(all, options)).toEqual(naively(all, options))
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order of the grounds', () => {
    fc.assert(
      fc.property(signals, options, (all, { limit, ineligible }) => {
        const options = optionsWith(limit, ineligible)
        expect(bestCandidates(all.toReversed(), options)).toEqual(bestCandidates(all, options))
      }),
    )
  })

  it('still finds whom only the longest ground speaks for, if it speaks loudly', () => {
    const few = { points: 1, part: 0, actors: toSortedList([1, 2, 3]) }
    const many = { points: 5, part: 1, actors: toSortedList([4, 5, 6, 7, 8]) }
    expect(bestCandidates([few, many], optionsWith(2, [])).map(({ points }) => points)).toEqual([5, 5])
  })

  it('puts the one with points from more parts first, then goes by id', () => {
    const all = [
      { points: 2, part: 0, actors: toSortedList([0, 1, 2]) },
      { points: 1, part: 0, actors: toSortedList([0, 1]) },
      { points: 1, part: 1, actors: toSortedList([2]) },
    ]
    const options = { ...optionsWith(3, []), idOf: (actor: number) => ['b', 'a', 'c'][actor] ?? '' }
    expect(bestCandidates(all, options).map(({ actor }) => actor)).toEqual([2, 1, 0])
  })
})

describe('signalsByActor', () => {
  it('finds the signals of each actor as asking every signal does, in their order', () => {
    const some = fc.uniqueArray(fc.nat({ max: actorCount - 1 }), { maxLength: actorCount })
    fc.assert(
      fc.property(signals, some, some, (all, actors, except) => {
        const excepting = all.map((signal, at) => (at % 2 === 0 ? signal : { ...signal, except: new Set(except) }))
        const signalsOf = signalsByActor(excepting, actors)
        for (const actor of actors) expect(signalsOf(actor)).toEqual(applicable(excepting, actor))
      }),
    )
  })
})
