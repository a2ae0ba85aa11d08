/** The actors that a name may mean, before their names are compared. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { WrittenName } from './actor-match.ts'
import { compoundParts } from './body-words.ts'
import { type Dictionary, rankOf } from './dictionary.ts'
import { calledExactly } from './exact-match.ts'
import { nearWords } from './fuzzy-terms.ts'
import { inAny } from './merge-postings.ts'
import { isWhole, nameOfStart, nameStarts, type StartRange, startsEnding, startsWith } from './name-prefixes.ts'
import { otherNumbersOf } from './plurals.ts'
import { normsOf, weighedLists } from './scored-postings.ts'
import type { MeantWords } from './term-expansion.ts'
import { labelWordsOf } from './term-phrases.ts'
import { idIndex, type TextIndex, textIndex } from './text-index.ts'
import { topRanked } from './top-ranked.ts'
import { shortestAlike, typosAllowed, wordSimilarity } from './word-similarity.ts'
import { termsOf } from './words.ts'

/** The words of a dictionary that are alike to a typed one. */
function alikeWords(dictionary: Dictionary, typed: string): MeantWords {
  const beginnings = Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter(
    ({ length }) => length >= shortestAlike,
  )
  const ranks = new Set([
    ...[typed, ...otherNumbersOf(typed), ...beginnings].map((word) => rankOf(dictionary, word)),
    ...nearWords(dictionary, typed, typosAllowed(typed.length), true).map(({ rank }) => rank),
  ])
  return [...ranks].flatMap((rank): MeantWords => {
    const word = dictionary[rank]
    const fit = word === undefined ? 0 : wordSimilarity(typed, word)
    return fit === 0 ? [] : [{ rank, likeness: word === typed ? 'same' : 'near', fit }]
  })
}

/**
 * The records one of whose names is made of these letters, wherever its words end: of "itbaja" "IT@Baja".
 *
 * Its first word is a beginning of the letters, and each further one a beginning of what is then left.
 */
function madeOf(index: TextIndex, letters: string): readonly number[] {
  const startsMadeOf = (among: StartRange, words: number, from: number): readonly StartRange[] => {
    if (from === letters.length) return [startsEnding(index, among, words)]
    const ends = Array.from({ length: letters.length - from }, (_, at) => from + 1 + at)
    return ends.flatMap((end) => {
      const rank = rankOf(index.dictionary, letters.slice(from, end))
      if (rank === -1) return []
      const further = startsWith(index, among, words, { from: rank, to: rank + 1 })
      return further.from === further.to ? [] : startsMadeOf(further, words + 1, end)
    })
  }
  const all = { from: 0, to: nameStarts(index).sorted.length }
  return startsMadeOf(all, 0, 0).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => from + at)
      .filter((start) => isWhole(index, start))
      .map((start) => nameOfStart(index, start).document),
  )
}

/** So many actors are compared at the most. */
const mostCompared = 100

/** The records with names that have most of the words, or words that are alike, by the score of the search. */
function namedAlike(indexes: readonly TextIndex[], terms: readonly string[]): readonly (readonly number[])[] {
  const norms = normsOf(indexes)
  const byWord = [...new Set(terms)].map((term) => {
    const alike = indexes.map(({ dictionary }) => alikeWords(dictionary, term))
    return weighedLists(indexes, alike, norms)
  })
  const best = topRanked(mostCompared)
  const found = indexes.map(({ size, postings }, list) => {
    const inNames = byWord.flatMap((lists) => lists[list] ?? []).filter((one) => one.postings === postings.name)
    const { documents, scores } = inAny(size, inNames)
    scores.forEach((score, at) => {
      best.offer(score, list, at)
    })
    return documents
  })
  const kept = best.sorted()
  return found.map((documents, index) => kept.flatMap(({ list, at }) => (list === index ? (documents[at] ?? []) : [])))
}

/** The words of a dictionary that a written name has joined or taken apart: of "aero clúster" and "deLeón". */
function joinedOrApart(dictionary: Dictionary, terms: readonly string[]): readonly string[] {
  const isWord = (term: string) => rankOf(dictionary, term) !== -1
  const joined = terms.slice(1).map((term, at) => `${terms[at]}${term}`)
  const apart = terms.flatMap((term) =>
    Array.from({ length: term.length - 1 }, (_, at) => [term.slice(0, at + 1), term.slice(at + 1)]).filter((pair) =>
      pair.every(isWord),
    ),
  )
  return [...joined.filter(isWord), ...apart.flat()]
}

/**
 * The actors that a name may mean: those called exactly so, and those with names, or ids, that are alike.
 *
 * @param text what somebody wrote
 * @param written the same, read; one word at least
 * @returns each once
 */
export function actorCandidates(atlas: Atlas, text: string, { words }: WrittenName): readonly Entry<ActorCollection>[] {
  const terms = termsOf(text)
  // What a place or sector is called besides may stand in a name instead.
  const inOtherWords = words.flatMap(({ ids }) => [...ids]).flatMap((id) => [...labelWordsOf(atlas, id)])
  const sources = actorCollections.flatMap((collection) =>
    [textIndex, idIndex].map((indexOf) => ({ collection, index: indexOf(atlas, collection) })),
  )
  const sought = [
    ...words.flatMap(({ word }) => [word, ...compoundParts(word)]),
    ...terms,
    ...inOtherWords,
    ...sources.flatMap(({ index }) => joinedOrApart(index.dictionary, terms)),
  ]
  const alike = namedAlike(
    sources.map(({ index }) => index),
    sought,
  )
  const entries = new Map<string, Entry<ActorCollection>>()
  sources.forEach(({ collection, index }, at) => {
    const exact = [...calledExactly(atlas, index, text, terms), ...madeOf(index, terms.join(''))]
    for (const document of [...exact.slice(0, mostCompared), ...(alike[at] ?? [])]) {
      const record: Records[ActorCollection] | undefined = atlas.records[collection][document]
      if (record !== undefined) entries.set(record.id, entryOf(collection, record))
    }
  })
  return [...entries.values()]
}
