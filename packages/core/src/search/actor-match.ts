/**
 * How well a written name fits an actor, and what speaks against it.
 *
 * ```
 * written   Food      Cluster   Upper Austria
 *           sector    body      place
 *             |          |          |
 * names     Automotive Cluster  Upper Austria
 *
 * score     what both have, by weight:  body, place               may rank the actor
 * against   what no name of it has:     "food" is another word    no actor is chosen
 * ```
 *
 * The score is the mean of two shares, in both of which rare words weigh more: of all words of both, how much the written
 * name and the best of the actor's names share (a soft Dice coefficient, after Cohen, Ravikumar and Fienberg 2003); and of
 * the written words, how much the actor accounts for by all its names and by where it is.
 *
 * A word is shared if it is the same but for number, typos, or being unfinished, or if both speak of the same place or
 * sector, in whichever language. The actor accounts besides for its own places, its kind of body, and initials of its
 * words. Whatever it does not account for speaks against it, however high the score. So does a place that is not its own,
 * and so does having nothing in common but what many have: places, kinds of bodies, words that only join others.
 *
 * @module
 */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { type Account, accountant, asNamed, type Comparison, comparisonFor, isCalledByOwn } from './accounted-words.ts'
import { namedActor } from './actor-names.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { termsOf } from './tokenizer.ts'

/** What speaks against an actor being meant by a name. */
export interface RejectionReason {
  /**
   * A place that is not the actor's; a word that none of its names has; a kind of body that it is not; or nothing
   * shared that tells it from others.
   */
  readonly because: 'other-place' | 'other-word' | 'other-body' | 'not-telling'
  /** The words that say so, folded. */
  readonly words: string
}

/** How well a written name fits an actor. */
export interface ActorMatch {
  readonly score: number
  /** The actor's name that fits best. */
  readonly name: string
  /** Whether the name was written letter for letter but for case, accents and punctuation. */
  readonly isExact: boolean
  readonly objections: readonly RejectionReason[]
}

/** A written name. */
export interface WrittenName {
  /** All its letters. */
  readonly joined: string
  readonly words: readonly NameWord[]
}

/** Parses a written name. */
export const writtenName = (atlas: Atlas, text: string): WrittenName => ({
  joined: termsOf(text).join(''),
  words: nameWords(atlas, text, { areTyposTolerated: true }),
})

const joinedWords = (words: readonly NameWord[]): string => words.map(({ word }) => word).join('')

const best = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0)

/** A written word, and what the actor makes of it. */
interface Accounted {
  readonly word: NameWord
  readonly account: Account
}

/** Whether a word is not part of a name, and does not contradict it either. */
const isExcused = (account: Account): boolean => account === 'aside' || account === 'nothing'

/** The weight of words for the place or the legal form of an actor when a written name is compared with one of its names. */
const asideWeight = 0.25

/** How much a written name and one of the actor's share. */
function similarity(written: readonly Accounted[], own: readonly NameWord[], { alike }: Comparison): number {
  let [shared, total] = [0, 0]
  for (const { word, account } of written) {
    const fit = best(own.map((other) => alike(word, other)))
    const weight = isExcused(account) && fit === 0 ? asideWeight * word.weight : word.weight
    shared += weight * fit
    total += weight
  }
  for (const word of own) {
    shared += word.weight * best(written.map((other) => alike(other.word, word)))
    total += word.weight
  }
  return total === 0 ? 0 : shared / total
}

/** How much of a written name the actor accounts for. */
function coverage(written: readonly Accounted[], own: readonly NameWord[], { alike }: Comparison): number {
  let [covered, total] = [0, 0]
  for (const { word, account } of written) {
    covered += word.weight * (isExcused(account) ? 1 : best(own.map((other) => alike(word, other))))
    total += word.weight
  }
  return total === 0 ? 0 : covered / total
}

/** Words in pieces that stand in one label, or alone. */
function pieces(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const made = new Map<NameWord | number, NameWord[]>()
  for (const word of words) {
    const key = word.labelEnd ?? word
    made.set(key, [...(made.get(key) ?? []), word])
  }
  return [...made.values()]
}

/** Whether what a written name shares with an actor's name tells it from others. */
function isTelling(written: readonly NameWord[], own: readonly NameWord[], compared: Comparison): boolean {
  const isLiteral = (word: NameWord): boolean => written.some((other) => compared.literally(other, word) > 0)
  const isOneTerm = (word: NameWord): boolean => written.some((other) => compared.areOneTerm(other, word))
  const literal = own.filter(isLiteral)
  const has = (role: NameWord['role']) => literal.some((word) => word.role === role)
  if (has('telling')) return true
  // A sector is shared by all words of its label, or in other words: "energía" is not "energía eólica".
  const hasSector = pieces(own.filter(({ role }) => role === 'sector')).some(
    (piece) => piece.every(isLiteral) || piece.some(isOneTerm),
  )
  const hasPlace = own.some((word) => word.role === 'place' && (isLiteral(word) || isOneTerm(word)))
  if (hasSector && hasPlace) return true
  const bodies = new Set(literal.flatMap(({ kind }) => kind ?? []))
  // A second kind of body is what the first is for: "European Cluster Platform".
  if (bodies.size > 1 && hasPlace) return true
  // All, where it is in whichever words: "Gobierno mexicano". A trade alone is of many: "Consejo de Software".
  const missing = own.filter((word) => word.role !== 'joining' && !isLiteral(word))
  return bodies.size > 0 && missing.every((word) => word.role === 'place' && isOneTerm(word))
}

/** The places of the actor that were written instead of one that its name has: "Consejo de Software de México". */
function otherPlaceInstead(
  written: readonly NameWord[],
  own: readonly NameWord[],
  { alike, isOwnPlace }: Comparison,
): readonly NameWord[] {
  const isShared = (word: NameWord): boolean => written.some((other) => alike(other, word) > 0)
  const isMissing = pieces(own.filter(({ role }) => role === 'place')).some((piece) => !piece.some(isShared))
  if (!isMissing) return []
  return written.filter((word) => isOwnPlace(word) && !own.some((other) => alike(word, other) > 0))
}

const objection = (because: RejectionReason['because'], words: readonly NameWord[]): readonly RejectionReason[] =>
  words.length === 0 ? [] : [{ because, words: words.map(({ word }) => word).join(' ') }]

/**
 * How well a written name fits an actor, and what speaks against it.
 *
 * @param written as {@link writtenName} reads it, one word at least
 */
export function matchActor(atlas: Atlas, entry: Entry<ActorCollection>, written: WrittenName): ActorMatch {
  const actor = namedActor(atlas, entry)
  const exact = actor.names.find(({ name }) => termsOf(name).join('') === written.joined)
  const joined = joinedWords(written.words)
  const same = exact ?? actor.names.find(({ words }) => joinedWords(words) === joined)
  if (same !== undefined) return { score: 1, name: same.name, isExact: exact !== undefined, objections: [] }

  const compared = comparisonFor(actor)
  const words = asNamed(atlas, written.words, actor, compared)
  const accountFor = accountant(atlas, words, actor, compared)
  const accounted = words.map((word): Accounted => ({ word, account: accountFor(word) }))
  const unaccounted = (wanted: Account) => accounted.flatMap(({ word, account }) => (account === wanted ? [word] : []))
  const [own, alike] = actor.names
    .map((name) => [name, similarity(accounted, name.words, compared)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a))
  const instead = isCalledByOwn(words, actor, compared) ? [] : otherPlaceInstead(words, own.words, compared)
  return {
    // An actor whose names share nothing with it scores 0, wherever it is.
    score: alike === 0 ? 0 : (alike + coverage(accounted, actor.words, compared)) / 2,
    name: own.name,
    isExact: false,
    objections: [
      ...objection('other-place', [...unaccounted('other-place'), ...instead]),
      ...objection('other-word', unaccounted('other-word')),
      ...objection('other-body', unaccounted('other-body')),
      ...(actor.names.some((name) => isTelling(words, name.words, compared)) ? [] : objection('not-telling', words)),
    ],
  }
}
