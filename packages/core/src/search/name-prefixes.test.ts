import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extendPrefix, nameAt, namePrefixes } from './name-prefixes.ts'
import { buildPostings, type TextIndex } from './text-index.ts'

const dictionary = ['a', 'bc', 'd']

/** An index of records of which each has the names given, in words by rank. */
function indexOf(records: readonly (readonly (readonly number[])[])[]): TextIndex {
  const nothing = buildPostings(0, { ranks: new Uint32Array(), ends: new Uint32Array(records.length) })
  let end = 0
  const words = records.map((names) => names.flatMap((name) => [...name.map((rank) => rank + 1), 0]))
  return {
    collection: 'clusters',
    size: records.length,
    dictionary,
    postings: { name: nothing, text: nothing, context: nothing },
    names: { words: Uint32Array.from(words.flat()), ends: Uint32Array.from(words, ({ length }) => (end += length)) },
    keep: (_, make) => make(),
  }
}

it('has every name from each of its words on, in order, and knows whose it is', () => {
  const name = fc.array(fc.nat(2), { minLength: 1, maxLength: 5 })
  const records = fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 12 })
  fc.assert(
    fc.property(records, fc.nat(2), fc.nat(2), (all, first, second) => {
      const index = indexOf(all)
      const { sorted, distance } = namePrefixes(index)
      const starts = [...sorted.keys()].map((start) => {
        const { document, name: which } = nameAt(index, start)
        const place = sorted[start]!
        const words = index.names.words.subarray(place, index.names.words.indexOf(0, place))
        const text = [...words].map((word) => dictionary[word - 1]).join(' ')
        const whole = all[document]![which]!.map((rank) => dictionary[rank]).join(' ')
        expect(` ${whole}`.endsWith(` ${text}`)).toBe(true)
        expect(distance[start]).toBe(text.length + (text === whole ? 0 : 0x8000))
        return text
      })
      const expected = all.flat().flatMap((ranks) =>
        ranks.map((_, from) =>
          ranks
            .slice(from)
            .map((rank) => dictionary[rank])
            .join(' '),
        ),
      )
      expect(starts).toEqual(expected.sort())

      const one = extendPrefix(index, { from: 0, to: sorted.length }, 0, { from: first, to: first + 1 })
      const { from, to } = extendPrefix(index, one, 1, { from: second, to: second + 1 })
      const typed = `${dictionary[first]} ${dictionary[second]} `
      expect(starts.slice(from, to)).toEqual(starts.filter((text) => `${text} `.startsWith(typed)))
    }),
    { numRuns: 300 },
  )
})
