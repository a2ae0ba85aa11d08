/** From a written name to the actor that it means. @module */
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { topRanked } from '../util/top-k.ts'
import { matchActor, type RejectionReason, type WrittenName, writtenName } from './actor-match.ts'
import { compoundParts } from './body-words.ts'
import { fuzzyTerms, maxTypos, minFuzzyLength, wordSimilarity } from './fuzzy-terms.ts'
import { union } from './merge-postings.ts'
import {
  endingPrefixes,
  exactMatches,
  extendPrefix,
  isFullName,
  nameAt,
  type PrefixRange,
  prefixColumns,
} from './name-prefixes.ts'
import { otherNumbersOf } from './plurals.ts'
import { lengthNorms, scoredPostings } from './scored-postings.ts'
import { searchIndexOf } from './search-index.ts'
import type { ExpandedTerms } from './term-expansion.ts'
import { labelWordsOf } from './term-phrases.ts'
import { type Dictionary, idIndex, rankOf, type TextIndex, textIndex } from './text-index.ts'
import { checkedSearchText, termsOf } from './tokenizer.ts'

/** The terms of an index that are similar to a typed one. */
function similarTerms(index: TextIndex, typed: string): ExpandedTerms {
  const { dictionary } = index
  const beginnings = Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter(
    ({ length }) => length >= minFuzzyLength,
  )
  const ranks = new Set([
    ...[typed, ...otherNumbersOf(typed), ...beginnings].map((word) => rankOf(dictionary, word)),
    ...fuzzyTerms(index, typed, maxTypos(typed.length), true).map(({ rank }) => rank),
  ])
  return [...ranks].flatMap((rank): ExpandedTerms => {
    const word = dictionary[rank]
    const fit = word === undefined ? 0 : wordSimilarity(typed, word)
    return fit === 0 ? [] : [{ rank, likeness: word === typed ? 'same' : 'near', fit }]
  })
}

/**
 * The records that have a name with these letters, wherever its words end: "itbaja" finds "IT@Baja".
 *
 * Its first word is a beginning of the letters, and each further one a beginning of what is then left.
 */
function namesSpelled(index: TextIndex, letters: string): readonly number[] {
  const prefixesSpelled = (among: PrefixRange, words: number, from: number): readonly PrefixRange[] => {
    if (from === letters.length) return [endingPrefixes(index, among, words)]
    const ends = Array.from({ length: letters.length - from }, (_, at) => from + 1 + at)
    return ends.flatMap((end) => {
      const rank = rankOf(index.dictionary, letters.slice(from, end))
      if (rank === -1) return []
      const further = extendPrefix(index, among, words, { from: rank, to: rank + 1 })
      return further.from === further.to ? [] : prefixesSpelled(further, words + 1, end)
    })
  }
  const all = { from: 0, to: prefixColumns(index).sorted.length }
  return prefixesSpelled(all, 0, 0).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => from + at)
      .filter((start) => isFullName(index, start))
      .map((start) => nameAt(index, start).document),
  )
}

/** How many actors are compared at most. */
const maxCandidates = 100

/** The records with names that have most of the words, or words that are alike, by the score of the search. */
function similarNames(indexes: readonly TextIndex[], terms: readonly string[]): readonly (readonly number[])[] {
  const norms = lengthNorms(indexes)
  const byWord = [...new Set(terms)].map((term) => {
    const alike = indexes.map((index) => similarTerms(index, term))
    return scoredPostings(indexes, alike, norms)
  })
  const best = topRanked(maxCandidates)
  const found = indexes.map(({ size, postings }, list) => {
    const inNames = byWord.flatMap((lists) => lists[list] ?? []).filter((one) => one.postings === postings.name)
    const { documents, scores } = union(size, inNames)
    scores.forEach((score, at) => {
      best.offer(score, list, at)
    })
    return documents
  })
  const kept = best.sorted()
  return found.map((documents, index) => kept.flatMap(({ list, at }) => (list === index ? (documents[at] ?? []) : [])))
}

/** The terms of a dictionary that the written name joined or split: of "aero clúster" and "deLeón". */
function joinedOrSplit(dictionary: Dictionary, terms: readonly string[]): readonly string[] {
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
 * The actors that a name may mean: exact matches, and those with similar names or ids.
 *
 * @param text the name as it was written
 * @param written the same, parsed; one word at least
 * @returns each once
 */
function findCandidates(atlas: Atlas, text: string, { words }: WrittenName): readonly Entry<ActorCollection>[] {
  const terms = termsOf(text)
  // A name may have another label of a place or sector instead.
  const inOtherWords = words.flatMap(({ ids }) => [...ids]).flatMap((id) => [...labelWordsOf(atlas, id)])
  const sources = actorCollections.flatMap((collection) =>
    [textIndex, idIndex].map((indexOf) => ({ collection, index: indexOf(atlas, collection) })),
  )
  const searched = [
    ...words.flatMap(({ word }) => [word, ...compoundParts(word)]),
    ...terms,
    ...inOtherWords,
    ...sources.flatMap(({ index }) => joinedOrSplit(index.dictionary, terms)),
  ]
  const alike = similarNames(
    sources.map(({ index }) => index),
    searched,
  )
  const entries = new Map<string, Entry<ActorCollection>>()
  sources.forEach(({ collection, index }, at) => {
    const exact = [...exactMatches(searchIndexOf(atlas), index, text, terms), ...namesSpelled(index, terms.join(''))]
    for (const document of [...exact.slice(0, maxCandidates), ...(alike[at] ?? [])]) {
      const record: Records[ActorCollection] | undefined = atlas.records[collection][document]
      if (record !== undefined) entries.set(record.id, entryOf(collection, record))
    }
  })
  return [...entries.values()]
}

/** An actor that a name may mean. */
export interface ResolveCandidate {
  readonly entry: Entry<ActorCollection>
  /**
   * From 0 to 1: the mean of how alike what was written and the best of the actor's names are, and of how much of what
   * was written all its names, its country and its place account for.
   */
  readonly score: number
  /** The actor's name that is most alike. */
  readonly name: string
  /** How it matches: letter for letter but for case, accents and punctuation, or by its words. */
  readonly by: 'exact' | 'words'
  /** What speaks against it; absent if nothing does. Who has such is never chosen, however high the score. */
  readonly against?: readonly RejectionReason[]
}

export type { RejectionReason }

/** What a name leads to. */
export interface Resolution {
  /** The actor that is meant; absent if none is alike enough, or two are alike equally. */
  readonly chosen?: ResolveCandidate
  /** Why none was chosen. */
  readonly reason?: 'nothing-alike' | 'ambiguous'
  /** The others that come nearest, best first. */
  readonly runnersUp: readonly ResolveCandidate[]
}

/** From this score on an actor is chosen: it accounts for what was typed, and half of a name was typed. */
const threshold = 0.72

/** How far the best must be ahead of the second. */
const margin = 0.06

/** How many runners-up are given. */
const runnersUpLimit = 5

/** Exact before alike, then the higher score, then the order of the ids. */
const byScore = (a: ResolveCandidate, b: ResolveCandidate) =>
  Number(b.by === 'exact') - Number(a.by === 'exact') ||
  b.score - a.score ||
  (a.entry.record.id < b.entry.record.id ? -1 : 1)

/**
 * The actor that a written name means.
 *
 * Accents, case, punctuation, legal forms and the order of words do not matter; words that many names share ("cluster",
 * "de") count little; a word may have a typo, or be in the singular or plural (of an acronym only neighbouring letters
 * may be swapped). An actor is chosen if one of its names is alike enough (a score of 0.72), it is ahead of every other by
 * 0.06, so that a name which fits two leads to neither, and nothing speaks against it: no place that is not its own, no
 * word or kind of body that none of its names has, and more in common than places, general words and kinds of bodies.
 *
 * @param atlas where to look
 * @param name the name as it was written; of more than 1,000 letters the first count
 * @returns the actor chosen or why none was, what matched with which score, and the runners-up with what speaks against
 *   them
 * @example
 * resolve(atlas, 'cluster automotriz nuevo leon').chosen?.entry.record.id // 'claut'
 * resolve(atlas, 'Clúster de Energía de Nuevo León').runnersUp[0]?.against?.[0]?.because // 'other-word'
 */
export function resolve(atlas: Atlas, name: string): Resolution {
  checkAtlas(atlas)
  const text = checkedSearchText('name', name)
  const written = writtenName(atlas, text)
  if (written.words.length === 0) return { reason: 'nothing-alike', runnersUp: [] }
  const candidates = findCandidates(atlas, text, written)
    .map((entry): ResolveCandidate => {
      const { score, name: own, isExact, objections } = matchActor(atlas, entry, written)
      const by = isExact ? 'exact' : 'words'
      return { entry, score, name: own, by, ...(objections.length === 0 ? {} : { against: objections }) }
    })
    .filter(({ score }) => score > 0)
    .sort(byScore)
  const [first, second] = candidates.filter(
    ({ score, against }) => score >= threshold - margin && against === undefined,
  )
  if (first === undefined || first.score < threshold)
    return { reason: 'nothing-alike', runnersUp: candidates.slice(0, runnersUpLimit) }
  const isAmbiguous =
    second !== undefined && (first.by === 'exact' ? second.by === 'exact' : first.score - second.score < margin)
  if (isAmbiguous) return { reason: 'ambiguous', runnersUp: candidates.slice(0, runnersUpLimit) }
  return { chosen: first, runnersUp: candidates.filter((candidate) => candidate !== first).slice(0, runnersUpLimit) }
}
