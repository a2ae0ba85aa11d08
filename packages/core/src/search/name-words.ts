/**
 * A name, word by word, as it is compared with others: without its legal form, with what each word is.
 *
 * ```
 * Clúster    Automotriz   de        Nuevo León   A.C.
 * body       sector       joining   place        (left out)
 * ```
 *
 * What a place or a sector is, the atlas says; what kinds of bodies there are, and which words only join others, closed
 * lists; what is left is telling, unless so many names have it that it tells nothing.
 *
 * @module
 */
import type { Atlas } from '../dataset/atlas.ts'
import { actorCollections } from '../model/collection-name.ts'
import { memoize } from '../util/memo.ts'
import { bodyKind, isGeneral, isJoining, isKindInFull, isScope } from './body-words.ts'
import { placesWithoutLegalForms } from './legal-forms.ts'
import { isOfSectors, labelWordsOf, phrasesIn } from './term-phrases.ts'
import { nameFrequency, textIndex } from './text-index.ts'
import { tokenize } from './tokenizer.ts'

/** How many letters the name of a place loses before the ending of its adjective: "Spa-in", "Catal-onia". */
const longestLoss = 4

const fewestShared = 3

/** The endings of such adjectives: "Span-ish", "mexic-ana", "catal-an", "jalisc-iense", "span-isch", "bas-kisch". */
const peoplesEnding =
  /^(?:|[nosyz]|[ei]?an[oa]?|[nc][oa]|in[oa]|i?ense|u?es[ae]?|en[oa]|[oa]l[ae]?|on[ae]|n?ish|ch|ac[oa]|[ae]is|(?:ai|ie)nne|ien|[kn]?isch|l?eg[oa]|uz|ski|[ei])(?:e?[snr])?$/

/**
 * Whether a word is an adjective of a place, like the word for its people: "Spanish", "mexicana", "Basque".
 *
 * @param word folded
 * @param place a word of a label, folded
 */
export function isOfPeople(word: string, place: string): boolean {
  let shared = 0
  while (shared < place.length && word[shared] === place[shared]) shared++
  // The shorter the beginning in common, the likelier some other ending fits; all are tried.
  return Array.from({ length: Math.max(0, shared - fewestShared + 1) }, (_, at) => shared - at).some((from) => {
    const lost = place.length - from
    const gained = word.slice(from)
    // Little gained for much lost is another word: "polo" is not of Poland, but "andaluz" is of Andalucía.
    return lost <= (gained.length > 1 ? longestLoss : from / 2) && peoplesEnding.test(gained)
  })
}

/** The words of the labels of all places, by their first letters, which an adjective shares. */
const wordsByStart = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const byStart = new Map<string, Set<string>>()
  for (const { id } of atlas.records.places) {
    for (const word of labelWordsOf(atlas, id)) {
      const start = word.slice(0, fewestShared)
      if (!isJoining(word)) byStart.set(start, (byStart.get(start) ?? new Set()).add(word))
    }
  }
  return byStart
})

/** Whether a word refers to a place of the atlas: as a word of a label, or as its adjective. */
const isOfPlaces = (atlas: Atlas, word: string): boolean =>
  [...(wordsByStart(atlas).get(word.slice(0, fewestShared)) ?? [])].some(
    (label) => label === word || isOfPeople(word, label),
  )

/** The role of a word in a name. */
export type WordRole = 'joining' | 'general' | 'scope' | 'body' | 'place' | 'sector' | 'telling'

/** A word of a name. */
export interface NameWord {
  readonly word: string
  readonly role: WordRole
  /** The places or sectors that are called as the label is in which it stands, or the kind of body that it is. */
  readonly ids: ReadonlySet<string>
  /** The kind of body that it is. */
  readonly kind?: string
  /** Where the label ends in which it stands, among the words of the name: the same for all its words. */
  readonly labelEnd?: number
  /** The rarer, the more it weighs. */
  readonly weight: number
  /** Whether an actor of the atlas has it in a name, so that it is no typo. */
  readonly isKnown: boolean
}

/** How many actors have a word in a name. */
function holders(atlas: Atlas, word: string): number {
  return actorCollections.reduce((sum, collection) => sum + nameFrequency(textIndex(atlas, collection), word), 0)
}

const actorsOf = /* @__PURE__ */ memoize((atlas: Atlas) =>
  actorCollections.reduce((sum, collection) => sum + atlas.records[collection].length, 0),
)

/** A word in so many names, and in so large a share of all, does not distinguish actors. */
const mostHolders = 5

const largestShare = 0.05

/** The role of a word that is not part of a label. */
function roleOf(atlas: Atlas, word: string, held: number): WordRole {
  if (isJoining(word)) return 'joining'
  if (isGeneral(word)) return 'general'
  if (isScope(word)) return 'scope'
  if (bodyKind(word) !== undefined) return 'body'
  if (isOfSectors(atlas, word)) return 'sector'
  if (isOfPlaces(atlas, word)) return 'place'
  return held > mostHolders && held > largestShare * actorsOf(atlas) ? 'general' : 'telling'
}

/** A word that only joins others weighs so much of what its rarity has it weigh. */
const joiningWeight = 0.1

/** The words of all names that were read, each once. */
const knownWords = /* @__PURE__ */ memoize(() => new Map<string, NameWord>())

const ofKind = (kind: string) => ({ kind, ids: new Set([`kind ${kind}`]) })

/** A word as it stands alone. */
export function nameWord(atlas: Atlas, word: string): NameWord {
  const known = knownWords(atlas).get(word)
  if (known !== undefined) return known
  const held = holders(atlas, word)
  const role = roleOf(atlas, word, held)
  const rarity = Math.log(1 + actorsOf(atlas) / Math.max(1, held))
  const weight = role === 'joining' ? joiningWeight * rarity : rarity
  const kind = role === 'body' ? bodyKind(word) : undefined
  const made: NameWord = {
    word,
    role,
    weight,
    isKnown: held > 0,
    ...(kind === undefined ? { ids: new Set() } : ofKind(kind)),
  }
  // Only words of the atlas are kept, not those of requests.
  if (made.isKnown) knownWords(atlas).set(word, made)
  return made
}

/** The folded words of a text; initials with stops between them are one: "S.A." is "sa", "A.T. Kearney" "at kearney". */
function wordsWithInitials(text: string): readonly string[] {
  const words: string[] = []
  let before: { readonly end: number; readonly isInitial: boolean } | undefined
  for (const { term, start, end } of tokenize(text)) {
    const isInitial = term.length === 1
    const goesOn = before?.isInitial && isInitial && /^[./]$/.test(text.slice(before.end, start))
    if (goesOn) words.push((words.pop() ?? '') + term)
    else words.push(term)
    before = { end, isInitial }
  }
  return words
}

/**
 * The words of a name.
 *
 * @param areTyposTolerated whether the name of a place or sector may be mistyped; default: not
 */
export function nameWords(atlas: Atlas, text: string, { areTyposTolerated = false } = {}): readonly NameWord[] {
  const all = wordsWithInitials(text)
  const words = placesWithoutLegalForms(all).map((at) => all[at] ?? '')
  const mayBeMistyped = areTyposTolerated ? (word: string) => !nameWord(atlas, word).isKnown : undefined
  const alone = words.map((word) => nameWord(atlas, word))
  for (const { from, to, ids } of phrasesIn(atlas, words, mayBeMistyped)) {
    const [first = ''] = ids
    const role = isPlace(atlas, first) ? 'place' : 'sector'
    for (let at = from; at < to; at++) {
      const word = alone[at]
      if (word !== undefined)
        alone[at] = { ...word, role: word.role === 'joining' ? 'joining' : role, ids, labelEnd: to }
    }
  }
  return withKindsInFull(alone)
}

/** The words, with those read as a kind of body that stand beside one and say it in full: "pôle de compétitivité". */
export function withKindsInFull(words: readonly NameWord[]): readonly NameWord[] {
  const said = words.filter(({ role }) => role !== 'joining')
  const kindBeside = (word: NameWord): string | undefined => {
    const at = said.indexOf(word)
    const kinds = [said[at - 1], said[at + 1]].flatMap((beside) => beside?.kind ?? [])
    return kinds.find((kind) => isKindInFull(word.word, kind))
  }
  return words.map((word) => {
    const kind = word.labelEnd === undefined && word.kind === undefined ? kindBeside(word) : undefined
    return kind === undefined ? word : { ...word, role: 'body', ...ofKind(kind) }
  })
}

const placeIds = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlySet<string> => new Set(atlas.records.places.map(({ id }) => id)),
)

/** Whether an id is that of a place. */
export const isPlace = (atlas: Atlas, id: string): boolean => placeIds(atlas).has(id)
