import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyTerms, maxTypos } from './fuzzy-terms.ts'
import { naiveTypos } from './testing/naive-typos.ts'

const near = (dictionary: readonly string[], typed: string, most: number, unfinished = false) =>
  fuzzyTerms({ dictionary }, typed, most, unfinished).map(({ rank, typos }) => [dictionary[rank], typos])

describe('nearWords', () => {
  const dictionary = ['nest', 'net', 'network', 'networks', 'newport', 'notwork']

  it('takes two swapped neighbours for one slip, as it does a letter missing, too many or wrong', () => {
    for (const slip of ['netwrok', 'netwok', 'nnetwork', 'netwurk'])
      expect(near(dictionary, slip, 1), slip).toEqual([['network', 1]])
  })

  it('finds words that go on after what was typed, if it is unfinished', () => {
    expect(near(dictionary, 'netwr', 1, true)).toEqual([
      ['network', 1],
      ['networks', 1],
    ])
    expect(near(dictionary, 'netwr', 1)).toEqual([])
  })

  it('forgives a short word nothing, a long one two typos', () => {
    expect(['amf', 'mesa', 'aeronave', 'aeronaves'].map(({ length }) => maxTypos(length))).toEqual([0, 1, 1, 2])
    expect(near(dictionary, 'nst', maxTypos(3))).toEqual([])
  })

  it('finds what comparing with each word finds', () => {
    // Few letters, so that words begin alike.
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 9 })
    const words = fc.uniqueArray(word, { maxLength: 60 }).map((all) => all.sort())
    fc.assert(
      fc.property(words, word, fc.integer({ min: 0, max: 3 }), fc.boolean(), (all, typed, most, unfinished) => {
        fc.pre(most < typed.length)
        const expected = all.flatMap((one) => {
          const beginnings = naiveTypos(typed, one)
          const typos = unfinished ? Math.min(...beginnings) : beginnings.at(-1)!
          return most > 0 && typos <= most ? [[one, typos]] : []
        })
        expect(near(all, typed, most, unfinished)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
