/** From a name as somebody writes it to the actor that is meant. @module */
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { topRanked } from '../util/top-k.ts'
import { matchActor, type RejectionReason, type WrittenName, writtenName } from './actor-match.ts'
import { compoundParts } from './body-words.ts'
import { nearWords, shortestAlike, typosAllowed, wordSimilarity } from './fuzzy-terms.ts'
import { inAny } from './merge-postings.ts'
import {
  calledExactly,
  isWhole,
  nameOfStart,
  nameStarts,
  type StartRange,
  startsEnding,
  startsWith,
} from './name-prefixes.ts'
import { otherNumbersOf } from './plurals.ts'
import { normsOf, weighedLists } from './scored-postings.ts'
import type { MeantWords } from './term-expansion.ts'
import { labelWordsOf } from './term-phrases.ts'
import { type Dictionary, idIndex, rankOf, type TextIndex, textIndex } from './text-index.ts'
import { checkedSought, termsOf } from './tokenizer.ts'

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
function actorCandidates(atlas: Atlas, text: string, { words }: WrittenName): readonly Entry<ActorCollection>[] {
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

/** From this score on a name is taken to be meant: what was typed is accounted for, and half of a name was typed. */
const enough = 0.72

/** By so much the best must be ahead of the second. */
const margin = 0.06

/** How many runners-up are told. */
const told = 5

/** Exact before alike, then the higher score, then the order of the ids. */
const byScore = (a: ResolveCandidate, b: ResolveCandidate) =>
  Number(b.by === 'exact') - Number(a.by === 'exact') ||
  b.score - a.score ||
  (a.entry.record.id < b.entry.record.id ? -1 : 1)

/**
 * The actor that a name, as somebody writes it, means.
 *
 * Accents, case, punctuation, legal forms and the order of words do not matter; words that many names share ("cluster",
 * "de") count little; a word may have a typo, or be in the singular or plural (of an acronym only neighbouring letters
 * may be swapped). An actor is chosen if one of its names is alike enough (a score of 0.72), it is ahead of every other by
 * 0.06, so that a name which fits two leads to neither, and nothing speaks against it: no place that is not its own, no
 * word or kind of body that none of its names has, and more in common than places, general words and kinds of bodies.
 *
 * @param atlas where to look
 * @param name what somebody wrote; of more than 1,000 letters the first count
 * @returns the actor chosen or why none was, what matched with which score, and the runners-up with what speaks against
 *   them
 * @example
 * resolve(atlas, 'cluster automotriz nuevo leon').chosen?.entry.record.id // 'claut'
 * resolve(atlas, 'Clúster de Energía de Nuevo León').runnersUp[0]?.against?.[0]?.because // 'other-word'
 */
export function resolve(atlas: Atlas, name: string): Resolution {
  checkAtlas(atlas)
  const sought = checkedSought('name', name)
  const written = writtenName(atlas, sought)
  if (written.words.length === 0) return { reason: 'nothing-alike', runnersUp: [] }
  const candidates = actorCandidates(atlas, sought, written)
    .map((entry): ResolveCandidate => {
      const { score, name: own, isExact, objections } = matchActor(atlas, entry, written)
      const by = isExact ? 'exact' : 'words'
      return { entry, score, name: own, by, ...(objections.length === 0 ? {} : { against: objections }) }
    })
    .filter(({ score }) => score > 0)
    .sort(byScore)
  const [first, second] = candidates.filter(({ score, against }) => score >= enough - margin && against === undefined)
  if (first === undefined || first.score < enough)
    return { reason: 'nothing-alike', runnersUp: candidates.slice(0, told) }
  const isAmbiguous =
    second !== undefined && (first.by === 'exact' ? second.by === 'exact' : first.score - second.score < margin)
  if (isAmbiguous) return { reason: 'ambiguous', runnersUp: candidates.slice(0, told) }
  return { chosen: first, runnersUp: candidates.filter((candidate) => candidate !== first).slice(0, told) }
}
