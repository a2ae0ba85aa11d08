import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from './bootstrap.ts'
import { byChance, mean, measureNames, measures, realisticRank } from './rank.ts'

const candidates = ['a', 'b', 'c', 'd']

describe('realisticRank', () => {
  it('counts those with a higher score, and half of those with an equal one', () => {
    const scores = new Map([
      ['a', 3],
      ['b', 1],
      ['c', 1],
    ])
    expect(realisticRank(scores, candidates, 'a').rank).toBe(1)
    expect(realisticRank(scores, candidates, 'b').rank).toBe(2.5)
    expect(realisticRank(scores, candidates, 'd').rank).toBe(4)
  })

  it('gives the middle to a ranking that tells nobody apart', () => {
    expect(realisticRank(new Map(), candidates, 'c')).toEqual({ rank: 2.5, candidates: 4 })
  })
})

describe('byChance', () => {
  it('is the mean over all places, as an order without ties would take them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const places = Array.from({ length: count }, (_, at) => ({ rank: at + 1, candidates: count }))
        for (const measure of measureNames)
          expect(byChance[measure]({ rank: 1, candidates: count })).toBeCloseTo(mean(places.map(measures[measure])))
      }),
    )
  })
})

describe('bootstrapInterval', () => {
  it('holds the mean, and is the same each time', () => {
    const values = [1, 0.5, 0.2, 1, 0.1, 0.3].map((value) => [value])
    const interval = bootstrapInterval(values)
    expect(interval.low).toBeLessThan(mean(values.flat()))
    expect(interval.high).toBeGreaterThan(mean(values.flat()))
    expect(bootstrapInterval(values)).toEqual(interval)
  })

  it('is wider when values that hang together are drawn together', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low
    const groups = [
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]
    expect(width(bootstrapInterval(groups))).toBeGreaterThan(
      width(bootstrapInterval(groups.flat().map((one) => [one]))),
    )
  })
})
