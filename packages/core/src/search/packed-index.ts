/**
 * A search index as a text: what a search needs to know of an atlas, where the atlas itself would be too much to load.
 *
 * Each term is written once for all collections, as how many letters it shares with the one before it and what follows:
 *
 * ```
 * clima, climatico, cluster    0clima 5tico 2uster
 * ```
 *
 * So are the postings: how many records have a term, which, and how often. Records are numbered from 0 through all
 * collections in their order. Of names, all words are there in their order, and their postings follow from them.
 *
 * @module
 */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { numberText, stepsOf } from '../util/number-text.ts'
import { type Dictionary, type TextIndex, textIndex } from './text-index.ts'

/** Postings as texts of numbers. */
export interface PackedPostings {
  /** How many records have each term. */
  readonly frequencies: string
  /** The records that have a term: the first, and how far each other is from the one before. */
  readonly documents: string
  readonly counts: string
}

/** A search index as JSON. */
export interface PackedSearchIndex {
  readonly ids: Readonly<Record<CollectionName, readonly string[]>>
  /** Ids that were given up, with what took their place. */
  readonly redirects: Readonly<Record<string, string>>
  /** How many letters each term shares with the one before it. */
  readonly shared: string
  /** What follows these, one a line. */
  readonly endings: string
  /** The words of names, from 2; 0 ends a name, 1 a record. */
  readonly names: string
  readonly text: PackedPostings
  readonly context: PackedPostings
}

function packTerms(dictionary: Dictionary): Pick<PackedSearchIndex, 'shared' | 'endings'> {
  const shared = dictionary.map((term, rank) => {
    const before = dictionary[rank - 1] ?? ''
    let length = 0
    while (length < before.length && before.charCodeAt(length) === term.charCodeAt(length)) length++
    return length
  })
  return {
    shared: numberText(shared),
    endings: dictionary.map((term, rank) => term.slice(shared[rank])).join('\n'),
  }
}

/** The index of a collection, with the ranks of its terms among those of all collections. */
interface RankedIndex {
  readonly index: TextIndex
  readonly ranks: Uint32Array
  /** The number of its first record. */
  readonly first: number
}

/** The postings of one role in all collections, each term's after the other's. */
function packPostings(terms: number, indexes: readonly RankedIndex[], role: 'text' | 'context'): PackedPostings {
  const documents = Array.from({ length: terms }, (): number[] => [])
  const counts = Array.from({ length: terms }, (): number[] => [])
  for (const { index, ranks, first } of indexes) {
    const { starts, documents: own, counts: times } = index.postings[role]
    ranks.forEach((rank, local) => {
      for (let at = starts[local] ?? 0; at < (starts[local + 1] ?? 0); at++) {
        documents[rank]?.push(first + (own[at] ?? 0))
        counts[rank]?.push(times[at] ?? 0)
      }
    })
  }
  return {
    frequencies: numberText(documents.map(({ length }) => length)),
    documents: numberText(documents.flatMap(stepsOf)),
    counts: numberText(counts.flat()),
  }
}

/** What ends a name and a record in packed names; the term of a rank is behind these. */
export const [nameEnds, recordEnds, firstTerm] = [0, 1, 2]

/** The words of the names of all collections. */
const packNames = (indexes: readonly RankedIndex[]): string =>
  numberText(
    indexes.flatMap(({ index: { names }, ranks }) =>
      Array.from(names.ends).flatMap((end, document) => [
        ...Array.from(names.words.subarray(names.ends[document - 1] ?? 0, end), (word) =>
          word === 0 ? nameEnds : (ranks[word - 1] ?? 0) + firstTerm,
        ),
        recordEnds,
      ]),
    ),
  )

/**
 * Packs all that a search needs to know of an atlas, but for the records themselves.
 *
 * @param atlas any atlas
 * @returns JSON that `openSearchIndex` opens
 * @example
 * const index = openSearchIndex(packSearchIndex(atlas))
 * rankHits(index, 'energy').total === searchPage(atlas, 'energy').total // true
 */
export function packSearchIndex(atlas: Atlas): PackedSearchIndex {
  checkAtlas(atlas)
  const texts = collectionNames.map((name) => textIndex(atlas, name))
  const dictionary = [...new Set(texts.flatMap((index) => index.dictionary))].sort()
  const rankOfTerm = new Map(dictionary.map((term, rank) => [term, rank]))
  let first = 0
  const indexes = texts.map((index): RankedIndex => {
    const ranked = { index, ranks: Uint32Array.from(index.dictionary, (term) => rankOfTerm.get(term) ?? 0), first }
    first += index.size
    return ranked
  })
  const ids: Record<string, readonly string[]> = {}
  for (const name of collectionNames) ids[name] = atlas.records[name].map(({ id }) => id)
  return {
    // Each collection has its ids.
    ids: ids as PackedSearchIndex['ids'],
    redirects: atlas.manifest.redirects ?? {},
    ...packTerms(dictionary),
    names: packNames(indexes),
    text: packPostings(dictionary.length, indexes, 'text'),
    context: packPostings(dictionary.length, indexes, 'context'),
  }
}
