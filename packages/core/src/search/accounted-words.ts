/** How an actor accounts for each word of a written name. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { isTransposition } from '../util/edit-distance.ts'
import { isNothing, type NamedActor, termsSpokenOf } from './actor-names.ts'
import { compoundParts, isForm, isLegalPerson, isNationwide } from './body-words.ts'
import { wordSimilarity } from './fuzzy-terms.ts'
import { isPlace, type NameWord, nameWord, withKindsInFull } from './name-words.ts'

/**
 * How an actor accounts for a word: a name of it has the word; it says where the actor is, what it is by law or a part
 * of, or is short for words of it; it says nothing. Or it does not: it is another place, another kind of body, or any other word.
 */
export type Account = 'named' | 'aside' | 'nothing' | 'other-place' | 'other-body' | 'other-word'

/** Words that speak of the same place or sector in other words are so much alike. */
const sameTermSimilarity = 0.9

const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id))

/** How an actor compares words. */
export interface Comparison {
  /**
   * How alike a written word is to one of the actor's that it may stand for as it is spelled, from 0 to 1: an acronym
   * or a short word that tells, with another letter, is another.
   */
  readonly literally: (written: NameWord, own: NameWord) => number
  /** How alike a written word is to one of the actor's, as they are spelled or as they speak of one place or sector. */
  readonly alike: (written: NameWord, own: NameWord) => number
  /** Whether two words speak of one place or sector. */
  readonly areOneTerm: (written: NameWord, own: NameWord) => boolean
  /** Whether a word speaks of where the actor is. */
  readonly isOwnPlace: (word: NameWord) => boolean
}

/** Words of so few letters have too many neighbours for a slip. */
const shortNameLength = 4

/** Compares words as an actor's. */
export function comparisonFor({ places, terms, acronyms }: NamedActor): Comparison {
  const spokenOf = new Map<NameWord, ReadonlySet<string>>()
  const termsOfWord = (word: NameWord): ReadonlySet<string> => {
    const known = terms.get(word) ?? spokenOf.get(word)
    if (known !== undefined) return known
    const made = termsSpokenOf(word, places)
    spokenOf.set(word, made)
    return made
  }
  const spelled = (written: NameWord, own: NameWord): number => wordSimilarity(written.word, own.word, !written.isKnown)
  const literally = (written: NameWord, own: NameWord): number => {
    const [a, b] = [written.word, own.word]
    const isShort = Math.min(a.length, b.length) <= shortNameLength
    if (acronyms.has(b)) return a === b || (!isShort && isTransposition(a, b)) ? spelled(written, own) : 0
    // A kind of body or a place with another letter is mistyped all the same.
    const tells = own.role !== 'body' && own.role !== 'place'
    return isShort && tells ? wordSimilarity(a, b, false) : spelled(written, own)
  }
  const areOneTerm = (written: NameWord, own: NameWord) => haveCommon(termsOfWord(written), termsOfWord(own))
  return {
    literally,
    areOneTerm,
    alike: (written, own) => Math.max(spelled(written, own), areOneTerm(written, own) ? sameTermSimilarity : 0),
    isOwnPlace: (word) => haveCommon(termsOfWord(word), places.ids),
  }
}

/** The pairs of words that follow each other in an actor's names, by what they are without the space between them. */
function wordPairs({ names }: NamedActor): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>()
  for (const { words } of names) {
    words.forEach(({ word }, at) => {
      const before = words[at - 1]?.word
      if (before !== undefined) pairs.set(before + word, [before, word])
    })
  }
  return pairs
}

/** The written words, with those joined or taken apart that the actor's names have otherwise: "aero clúster". */
export function asNamed(
  atlas: Atlas,
  written: readonly NameWord[],
  actor: NamedActor,
  { alike }: Comparison,
): readonly NameWord[] {
  const known = new Set(actor.words.map(({ word }) => word))
  const pairs = wordPairs(actor)
  const words: NameWord[] = []
  for (let at = 0; at < written.length; at++) {
    const [one, next] = [written[at], written[at + 1]]
    if (one === undefined) continue
    const both = one.word + (next?.word ?? '')
    if (known.has(one.word)) words.push(one)
    else if (next !== undefined && known.has(both)) {
      words.push(nameWord(atlas, both))
      at++
    } else {
      const isNamed = one.kind !== undefined || actor.words.some((own) => alike(one, own) > 0)
      const apart = pairs.get(one.word) ?? (isNamed ? [] : compoundParts(one.word))
      words.push(...(apart.length === 0 ? [one] : apart.map((word) => nameWord(atlas, word))))
    }
  }
  return withKindsInFull(words)
}

const isWritten = (own: NameWord, written: readonly NameWord[], { literally }: Comparison): boolean =>
  written.some((word) => literally(word, own) > 0)

/**
 * Whether an actor was called by a name that is its own wherever it is: one that is written whole, speaks of no kind of
 * body but what it is by law, and has a telling word. "Safran", "i2CAT", "Hélice Cluster"; not "Ministry of Economy".
 */
export function isCalledByOwn(written: readonly NameWord[], { names }: NamedActor, compared: Comparison): boolean {
  return names.some(({ words }) => {
    const said = words.filter((word) => !isNothing(word))
    const bodies = said.filter(({ role }) => role === 'body')
    return (
      said.some(({ role }) => role === 'telling') &&
      bodies.every(({ kind = '' }) => isLegalPerson(kind)) &&
      said.every((own) => own.role === 'body' || isWritten(own, written, compared))
    )
  })
}

/** The names of an actor that are written whole. */
const calledWhole = (written: readonly NameWord[], { names }: NamedActor, compared: Comparison) =>
  names.filter(({ words }) => words.every((own) => isNothing(own) || isWritten(own, written, compared)))

/** Whether a word says how far an actor reaches: a place, or all of the country. */
const saysWhere = ({ role, word }: NameWord): boolean => role === 'place' || isNationwide(word)

/** What an actor is by law, written before a name that has its own kind of body: "Asociación Clúster de …". */
function formBefore([first, next, ...others]: readonly NameWord[], { entry }: NamedActor): NameWord | undefined {
  const isBefore = next?.role !== 'joining' && [next, ...others].some((word) => word?.kind !== undefined)
  return entry.collection === 'clusters' && isBefore && isForm(first?.kind ?? '') ? first : undefined
}

/** Whether a word is made of the first letters of words that follow each other: "NE" of "North East". */
const isInitials = ({ word }: NameWord, { names }: NamedActor): boolean =>
  word.length > 1 &&
  names.some(({ words }) => {
    const initials = words.filter(({ role }) => role !== 'joining').map((own) => own.word.charAt(0))
    return initials.join('').includes(word)
  })

/** Accounts for the words of a written name. */
export function accountant(atlas: Atlas, written: readonly NameWord[], actor: NamedActor, compared: Comparison) {
  const { places, kinds, kindsByLabel, wholeWords, words, entry } = actor
  const isOwn = isCalledByOwn(written, actor, compared)
  const whole = calledWhole(written, actor, compared)
  // The seat may be added to a whole name; where that says no place, it says whose it is: "Secretaría de Economía de …".
  const isPlaced = isOwn || whole.some((name) => name.words.some(saysWhere))
  const form = formBefore(written, actor)

  /** Whether the actor may be at a place. A firm has branches; of others the atlas may know no more than the country. */
  const mayBeAt = (id: string): boolean => {
    if (places.ids.has(id)) return true
    if (entry.record.kind === 'company') return isOwn
    return places.isKnown ? isPlaced && places.surround(id) : isOwn || whole.length > 0
  }
  // Whose names speak of no kind, or who is called by its own name, may be called what its kind is.
  const isKindLoose = isOwn || !words.some(({ role }) => role === 'body')
  const mayBe = (kind: string): boolean =>
    kinds.has(kind) || (isKindLoose && kindsByLabel.has(kind)) || (isOwn && isLegalPerson(kind))

  return (word: NameWord): Account => {
    if (isNothing(word)) return 'nothing'
    const placeIds = [...word.ids].filter((id) => isPlace(atlas, id))
    if (placeIds.length > 0 && !placeIds.some(mayBeAt)) return 'other-place'
    if (words.some((own) => compared.literally(word, own) > 0 || compared.areOneTerm(word, own))) return 'named'
    if (placeIds.length > 0 || compared.isOwnPlace(word) || isInitials(word, actor)) return 'aside'
    if (wholeWords.has(word.word)) return 'aside'
    if (word.kind === undefined) return 'other-word'
    return word === form || mayBe(word.kind) ? 'aside' : 'other-body'
  }
}
