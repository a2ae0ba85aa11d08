/** From a name as somebody writes it to the actor that is meant. @module */

import type { Atlas, Entry } from '../atlas/atlas.ts'
import { checkAtlas } from '../atlas/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import { actorCandidates } from './actor-candidates.ts'
import { coverage, nameSimilarity, type Rarity } from './name-similarity.ts'
import { contextTexts, namesOf } from './searched-texts.ts'
import { nameHolders, textIndex } from './text-index.ts'
import { checkedSought, termsOf } from './words.ts'

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
}

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

/** A name as it is compared. */
interface ComparedName {
  readonly name: string
  readonly words: readonly string[]
  /** The words without the spaces between them, so that "ITBaja" is "IT@Baja". */
  readonly joined: string
}

function comparedName(name: string): ComparedName {
  const words = termsOf(name)
  return { name, words, joined: words.join('') }
}

/** How rare a word is among the names of all actors. */
function rarityAmongActors(atlas: Atlas): Rarity {
  const indexes = actorCollections.map((collection) => textIndex(atlas, collection))
  const actors = indexes.reduce((sum, { size }) => sum + size, 0)
  return (word) => {
    const holding = indexes.reduce((sum, index) => sum + nameHolders(index, word), 0)
    return Math.log(1 + actors / Math.max(1, holding))
  }
}

/** How well the best of an actor's names fits, and all that it is called with where it is. */
function bestName(atlas: Atlas, entry: Entry<ActorCollection>, typed: ComparedName, rarity: Rarity): ResolveCandidate {
  const names = [...new Set([...namesOf(entry), entry.record.id])].map(comparedName)
  const exact = names.find(({ joined }) => joined === typed.joined)
  if (exact !== undefined) return { entry, score: 1, name: exact.name, by: 'exact' }
  const alike = names.map(({ name, words }) => ({ name, similarity: nameSimilarity(typed.words, words, rarity) }))
  const best = alike.reduce((a, b) => (b.similarity > a.similarity ? b : a))
  const context = contextTexts(atlas, entry).flatMap(({ text }) => termsOf(text))
  const bag = new Set([...names.flatMap(({ words }) => words), ...context])
  return { entry, score: (best.similarity + coverage(typed.words, bag, rarity)) / 2, name: best.name, by: 'words' }
}

/** Exact before alike, then the higher score, then the order of the ids. */
const byScore = (a: ResolveCandidate, b: ResolveCandidate) =>
  Number(b.by === 'exact') - Number(a.by === 'exact') ||
  b.score - a.score ||
  (a.entry.record.id < b.entry.record.id ? -1 : 1)

/**
 * The actor that a name, as somebody writes it, means.
 *
 * Accents, case, punctuation and the order of words do not matter; words that many names share ("cluster", "de") count
 * little; a word may have a typo. An actor is chosen if one of its names is alike enough (a score of 0.72) and it is
 * ahead of every other by 0.06, so that a name which fits two leads to neither.
 *
 * @param atlas where to look
 * @param name what somebody wrote; of more than 1,000 letters the first count
 * @returns the actor chosen or why none was, what matched with which score, and the runners-up
 * @example
 * resolve(atlas, 'cluster automotriz nuevo leon').chosen?.entry.record.id // 'claut'
 */
export function resolve(atlas: Atlas, name: string): Resolution {
  checkAtlas(atlas)
  const sought = checkedSought('name', name)
  const typed = comparedName(sought)
  if (typed.words.length === 0) return { reason: 'nothing-alike', runnersUp: [] }
  const rarity = rarityAmongActors(atlas)
  const candidates = actorCandidates(atlas, sought, typed.words)
    .map((entry) => bestName(atlas, entry, typed, rarity))
    .filter(({ score }) => score > 0)
    .sort(byScore)
  const [first, second] = candidates
  const isAmbiguous =
    first !== undefined &&
    second !== undefined &&
    (first.by === 'exact' ? second.by === 'exact' : first.score - second.score < margin)
  if (first === undefined || first.score < enough)
    return { reason: 'nothing-alike', runnersUp: candidates.slice(0, told) }
  if (isAmbiguous) return { reason: 'ambiguous', runnersUp: candidates.slice(0, told) }
  return { chosen: first, runnersUp: candidates.slice(1, 1 + told) }
}
