/** Texts, names and lists as they stand in sentences of a briefing. @module */
import { type Language, type Localized, languages } from '../model/language.ts'
import { asSentence } from '../text/as-sentence.ts'
import { formatList } from '../text/format-list.ts'
import { unicodePattern } from '../util/unicode-pattern.ts'
import type { Draft } from './draft.ts'

const words = (text: string) => text.trim().split(/\s+/u)

const sentenceEnd = /* @__PURE__ */ unicodePattern('(?<=[.!?])\\s+(?=\\p{Lu})')

/** The sentences of a text, each with its end. */
const sentencesOf = (text: string): readonly string[] => words(text).join(' ').split(sentenceEnd())

/** How many sentences of a text have at most `most` words; the first one counts, however long it is. */
function fittingSentences(text: string, most: number): number {
  let [count, left] = [0, most]
  for (const sentence of sentencesOf(text)) {
    left -= words(sentence).length
    if (left < 0) break
    count += 1
  }
  return Math.max(1, count)
}

/** A sentence longer than so many times what there is room for is cut off. */
const mostOverrun = 2

/**
 * The first sentences of a text that have about `most` words, as many in every language: that in which the text is
 * shortest decides. No sentence is cut off but one of more than twice as many words.
 */
export function firstSentences(text: Localized, language: Language, most: number): string {
  const count = Math.max(...languages.map((one) => fittingSentences(text[one], most)))
  return truncateWords(sentencesOf(text[language]).slice(0, count).join(' '), mostOverrun * most)
}

/** A name or a value of at most `most` words, else its beginning. */
export function truncateWords(text: string, most: number): string {
  if (words(text).length <= most) return words(text).join(' ')
  const beginning = words(text).slice(0, most).join(' ')
  // A clause that is whole reads better than one cut off, as long as it is not much less.
  const clause = /^(.*)[,;:] /u.exec(beginning)?.[1] ?? ''
  return `${clause.length > beginning.length / 2 ? clause : beginning.replace(/[,;:]$/u, '')} …`
}

/** A name as it stands within a sentence: a capital that only begins it is lowered, an acronym keeps its own. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) || /^\p{Lu}\s/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name

const more = {
  en: (count: number) => `${count} more`,
  es: (count: number) => `${count} más`,
} as const satisfies Record<Language, (count: number) => string>

const conjunctions = { en: / and /u, es: / [ye] /u } as const satisfies Record<Language, RegExp>

const withOverflow = (names: readonly string[], most: number, language: Language, count: number): readonly string[] =>
  count <= most + 1 ? names : [...names.slice(0, most), more[language](count - most)]

/** The items that a list of at most `most` names shows: only they need a name. */
export const firstNamed = <T>(things: readonly T[], most: number): readonly T[] => things.slice(0, most + 1)

/** Titles in a row, which may have commas of their own: "One, two; Three". `count` says how many there are in all. */
export const joinTitles = (
  titles: readonly string[],
  most: number,
  language: Language,
  count = titles.length,
): string => withOverflow(titles, most, language, count).join('; ')

export const joinPair = (first: string, second: string, language: Language): string =>
  formatList([first, second], language)

/** Names in a row, like "A, B and 2 more". A single one more than `most` is named too; `count` is how many there are. */
export function joinNames(names: readonly string[], most: number, language: Language, count = names.length): string {
  const shown = withOverflow(names, most, language, count)
  // A name that has an "and" itself would blur where the next one begins.
  return shown.some((name) => conjunctions[language].test(name)) ? shown.join(', ') : formatList(shown, language)
}

export function withLead(lead: string, mark: ':' | '.', sentences: readonly string[]): Pick<Draft, 'lead' | 'text'> {
  const [first = '', ...others] = sentences.filter((sentence) => sentence !== '')
  const opening =
    mark === '.' ? [asSentence(lead, false), asSentence(first)].join(' ') : `${lead}: ${asSentence(first, false)}`
  return { lead, text: [opening, ...others.map((sentence) => asSentence(sentence))].join(' ') }
}
