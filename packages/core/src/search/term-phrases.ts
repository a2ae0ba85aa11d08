/**
 * Where a name speaks of a place or a sector: the labels of the atlas's places and sectors, found among the words.
 *
 * ```
 * clúster de energías renovables de castilla y león
 *            ╰ renewable-energy ╯   ╰ castile-and-leon ╯     the longest label first: not "energía", not "León"
 * ```
 *
 * @module
 */

import type { Atlas } from '../dataset/atlas.ts'
import { memoize } from '../util/memo.ts'
import { fuzzyTerms, maxTypos, minFuzzyLength, wordSimilarity } from './fuzzy-terms.ts'
import { otherNumbersOf } from './plurals.ts'
import { type Dictionary, rankOf } from './text-index.ts'
import { termsOf } from './tokenizer.ts'

/** A label, word by word, and the ids that it is a label of. */
interface Phrase {
  readonly words: readonly string[]
  readonly ids: ReadonlySet<string>
}

/** The labels of the places and sectors of an atlas. */
interface TermLabels {
  /** First words of labels, sorted. */
  readonly dictionary: Dictionary
  /** The labels by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>
  /** The words of the labels of each place and sector. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  /** The words of the labels of all sectors. */
  readonly ofSectors: ReadonlySet<string>
}

/** All labels of the places and sectors of an atlas, made when the first name is resolved. */
const termLabels = /* @__PURE__ */ memoize((atlas: Atlas): TermLabels => {
  const phrases = new Map<string, { readonly words: readonly string[]; readonly ids: Set<string> }>()
  const words = new Map<string, Set<string>>()
  for (const { id, names } of [...atlas.records.places, ...atlas.records.sectors]) {
    for (const { value } of names) {
      const terms = termsOf(value)
      const key = terms.join(' ')
      const phrase = phrases.get(key) ?? { words: terms, ids: new Set() }
      phrases.set(key, phrase)
      phrase.ids.add(id)
      words.set(id, new Set([...(words.get(id) ?? []), ...terms]))
    }
  }
  const byFirstWord = new Map<string, Phrase[]>()
  for (const phrase of phrases.values()) {
    const [first] = phrase.words
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
  }
  const ofSectors = new Set(atlas.records.sectors.flatMap(({ id }) => [...(words.get(id) ?? [])]))
  return { dictionary: [...byFirstWord.keys()].sort(), byFirstWord, words, ofSectors }
})

/** The words of the labels of a place or sector. */
export const labelWordsOf = (atlas: Atlas, id: string): ReadonlySet<string> =>
  termLabels(atlas).words.get(id) ?? new Set()

/** So many letters of a word of a sector are its beginning; its ending has fewer: "eólic-o", "tecnolog-ías". */
const shortestStem = 5
const longestEnding = 3

/** Whether a word is another with another ending, or its beginning: "eólico" of "eólica", "auto" of "automotive". */
function isKin(word: string, label: string): boolean {
  let shared = 0
  while (shared < label.length && word[shared] === label[shared]) shared++
  if (shared === word.length) return shared >= minFuzzyLength
  return shared >= shortestStem && Math.max(word.length, label.length) - shared <= longestEnding
}

/** Whether a word stands in the label of a sector, with whichever ending. */
export function isOfSectors(atlas: Atlas, word: string): boolean {
  const { ofSectors } = termLabels(atlas)
  return ofSectors.has(word) || [...ofSectors].some((label) => isKin(word, label))
}

/** Words that speak of a place or a sector. */
export interface FoundPhrase {
  readonly from: number
  /** Not included. */
  readonly to: number
  readonly ids: ReadonlySet<string>
}

/** The first words of labels that may be meant by a word. */
function similarFirstWords(labels: TermLabels, word: string, forgiving: boolean): readonly string[] {
  const { dictionary } = labels
  const known = [word, ...otherNumbersOf(word)].filter((form) => rankOf(dictionary, form) !== -1)
  if (known.length > 0 || !forgiving) return known
  return fuzzyTerms(labels, word, maxTypos(word.length), false).map(({ rank }) => dictionary[rank] ?? '')
}

function phraseAt(
  labels: TermLabels,
  words: readonly string[],
  from: number,
  forgiving: boolean,
): FoundPhrase | undefined {
  const isAlike = (written: string, word: string): boolean =>
    written === word || (forgiving ? wordSimilarity(written, word) > 0.7 : otherNumbersOf(written).includes(word))
  const found = similarFirstWords(labels, words[from] ?? '', forgiving)
    .flatMap((first) => labels.byFirstWord.get(first) ?? [])
    .filter((phrase) => phrase.words.slice(1).every((word, at) => isAlike(words[from + 1 + at] ?? '', word)))
    .sort((a, b) => b.words.length - a.words.length)
  const [longest] = found
  return longest && { from, to: from + longest.words.length, ids: longest.ids }
}

/**
 * The labels that stand among some words, none over another, from the left the longest first.
 *
 * @param mayBeMistyped whether typos are forgiven in a word; absent: in none
 */
export function phrasesIn(
  atlas: Atlas,
  words: readonly string[],
  mayBeMistyped: (word: string) => boolean = () => false,
): readonly FoundPhrase[] {
  const labels = termLabels(atlas)
  const found: FoundPhrase[] = []
  for (let at = 0; at < words.length; ) {
    const exact = phraseAt(labels, words, at, false)
    const near = words.some(mayBeMistyped) ? phraseAt(labels, words, at, true) : undefined
    const isLonger = near !== undefined && near.to > (exact?.to ?? at)
    const phrase = isLonger && words.slice(near.from, near.to).some(mayBeMistyped) ? near : exact
    if (phrase !== undefined) found.push(phrase)
    at = phrase?.to ?? at + 1
  }
  return found
}
