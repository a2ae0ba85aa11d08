import { checkedText, shownValue } from '../util/check-value.ts'
import { editDistance } from '../util/edit-distance.ts'
import { fold } from '../util/fold.ts'
import { unicodePattern } from '../util/unicode-pattern.ts'
import { isLanguage, type Language, type Localized, languages } from './language.ts'

const firstLetter = /* @__PURE__ */ unicodePattern('\\p{L}')

const inQuotes = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

const didYouMean: Localized = { en: 'did you mean', es: '¿quiso decir' }

/** The question whether one of the words was meant, without a capital. */
export const didYouMeanWords = (words: readonly string[], language: Language): string =>
  `${didYouMean[language]} ${inQuotes(words)}?`

/**
 * The question whether one of some words was meant, as a sentence to append to another.
 *
 * @param words what could have been meant, such as `nearest` gives
 * @param language the reader's language
 * @returns the sentence with a space before it; an empty text if there are no words
 * @throws {TypeError} if `words` is no list of texts
 * @throws {RangeError} if the language is unknown
 * @example
 * `There is no sector "aerospce".${didYouMeanSentence(['aerospace'], 'en')}`
 * // 'There is no sector "aerospce". Did you mean "aerospace"?'
 */
export function didYouMeanSentence(words: readonly string[], language: Language): string {
  if (!Array.isArray(words) || words.some((word) => typeof word !== 'string'))
    throw new TypeError(`words is ${shownValue(words)}: give a list of texts`)
  if (!isLanguage(language)) throw new RangeError(`language is ${shownValue(language)}: give ${languages.join(' or ')}`)
  if (words.length === 0) return ''
  const question = didYouMeanWords(words, language)
  return ` ${question.replace(firstLetter(), (first) => first.toUpperCase())}`
}

/** What begins with what was typed is nearer than what differs in one letter. */
const beginning = 0.5

/** How much of a word may be mistyped for it to be offered: 2 of 5 letters. */
const tolerance = 0.4

/** In how many letters at most a word differs from one that was meant, of which the shorter one has so many. */
export const maxEdits = (length: number): number => Math.max(1, tolerance * length)

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function'

/**
 * The words nearest to one that is not known, for "did you mean".
 *
 * A word counts as near when it begins with what was typed, or differs from it (case and accents ignored) in
 * at most two letters of five, two swapped neighbours counting as one.
 *
 * @param word what was typed
 * @param known what could have been meant
 * @param limit how many at the most, 1 or more
 * @returns the nearest first; those equally near in the order of `known`
 * @example
 * nearest('aerospce', ['aerospace', 'automotive']) // ['aerospace']
 */
export function nearest(word: string, known: Iterable<string>, limit = 3): readonly string[] {
  checkedText('word', word)
  if (!isIterable(known)) throw new TypeError(`known is ${shownValue(known)}: give texts`)
  if (!(limit >= 1) || !(Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY))
    throw new RangeError(`limit is ${shownValue(limit)}: give a whole number from 1`)
  const typed = fold(word)
  if (typed === '') return []
  // There may be a million: nothing is made of those that are not near.
  const found: { readonly candidate: string; readonly edits: number }[] = []
  for (const candidate of known) {
    const edits = editsTo(candidate, typed)
    if (edits !== undefined) found.push({ candidate, edits })
  }
  return found
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** In how many letters a word differs from what was typed, folded; undefined where these are too many. */
export function editsTo(candidate: string, typed: string): number | undefined {
  const folded = fold(candidate)
  if (folded === typed) return 0
  if (folded.startsWith(typed)) return beginning
  const allowed = maxEdits(Math.min(typed.length, candidate.length))
  // There are at least as many edits as one is longer than the other: a very long text costs nothing.
  if (Math.abs(typed.length - folded.length) > allowed) return undefined
  const edits = editDistance(typed, folded)
  return edits <= allowed ? edits : undefined
}
