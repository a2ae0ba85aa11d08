import fc from 'fast-check'
import { expect, it } from 'vitest'
import { includes } from '../util/sorted-lists.ts'
import { intersect, union } from './merge-postings.ts'
import { lengthNorm, readPostings, type ScoredPostings, scoreAt } from './scored-postings.ts'
import { buildPostings } from './text-index.ts'

/** Documents as a set of numbers below 400, long and short. */
const size = 400
const someDocuments = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 5 }),
  fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 40, maxLength: size }),
)

/** The list of each word, where each word stands in certain documents. */
function listsOf(words: readonly (readonly number[])[]): readonly ScoredPostings[] {
  const byDocument = Array.from({ length: size }, (_, document) =>
    words.flatMap((documents, rank) => (documents.includes(document) ? [rank] : [])),
  )
  let end = 0
  const ends = Uint32Array.from(byDocument, (ranks) => (end += ranks.length))
  const postings = buildPostings(words.length, { ranks: Uint32Array.from(byDocument.flat()), ends })
  return words.map((_, rank) => ({
    postings,
    from: postings.starts[rank]!,
    to: postings.starts[rank + 1]!,
    weight: rank + 1,
    norm: lengthNorm(2),
  }))
}

/** What each document scores, list by list. */
function naiveScores(lists: readonly ScoredPostings[]): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  for (const list of lists) {
    const postings = readPostings(list)
    for (let at = list.from; at < list.to; at++) {
      const document = postings.documents[at]!
      scores.set(document, (scores.get(document) ?? 0) + scoreAt(postings, at, list))
    }
  }
  return scores
}

it('finds the documents of any list, and among them those of any of others', () => {
  const someWords = fc.array(someDocuments, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(someWords, someWords, (one, other) => {
      const lists = listsOf([...one, ...other])
      const [first, second] = [lists.slice(0, one.length), lists.slice(one.length)]
      const inFirst = naiveScores(first)
      const inSecond = naiveScores(second)

      const any = union(size, first)
      expect([...any.documents]).toEqual([...inFirst.keys()].sort((a, b) => a - b))
      any.documents.forEach((document, at) => {
        expect(any.scores[at]).toBeCloseTo(inFirst.get(document)!, 4)
      })

      const both = intersect(any, second)
      expect([...both.documents]).toEqual([...any.documents].filter((document) => inSecond.has(document)))
      both.documents.forEach((document, at) => {
        expect(both.scores[at]).toBeCloseTo(inFirst.get(document)! + inSecond.get(document)!, 4)
      })

      for (let document = 0; document < size; document++) {
        expect(includes(any.documents, document)).toBe(inFirst.has(document))
      }
    }),
    { numRuns: 200 },
  )
})
