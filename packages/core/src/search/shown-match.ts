/** The text that tells a reader why a record was found. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import type { SearchHit, SearchMatch } from './search.ts'
import { type RecordText, searchedTexts } from './searched-texts.ts'

/** A text with matching words, as it is shown to a reader. */
export interface ShownMatch extends SearchMatch {
  /** Its language, as ISO 639 has it, where that is not the reader's. */
  readonly lang?: string
}

/**
 * Chooses the text that tells a reader why a record was found.
 *
 * @param label what the record is called, in the reader's language
 * @param texts all texts of the record that are searched
 * @param matches those that have the words
 * @param language the reader's language
 */
export function chosenMatch(
  label: string,
  texts: readonly RecordText[],
  matches: readonly SearchMatch[],
  language: Language,
): ShownMatch | undefined {
  // Of a text in several fields the first counts.
  const own = new Map(
    texts
      .filter(({ role }) => role !== 'context')
      .toReversed()
      .map((one) => [one.text, one]),
  )
  const ofOwn = matches.filter(({ text }) => text !== label && own.has(text))
  const readable = ofOwn.filter(({ text }) => (own.get(text)?.lang ?? language) === language)
  if (matches.some(({ text }) => text === label)) return readable.find(({ text }) => own.get(text)?.role === 'text')
  const [first] = readable
  if (first !== undefined) return first
  const [foreign] = ofOwn
  if (foreign === undefined) return matches[0]
  const lang = own.get(foreign.text)?.lang
  return lang === undefined ? foreign : { ...foreign, lang }
}

/**
 * The text that tells a reader why a record was found, where its label does not: one in the reader's language before
 * another, a text of the record before a label of what it refers to. Beside a label that has the words, only a text that
 * is not one more name.
 *
 * @param atlas the atlas that the hit is of
 * @param hit what `search` gives
 * @param language the reader's language
 * @returns nothing where the label says it all
 * @example
 * // The label of the hit says it all.
 * const [hit] = search(atlas, 'Basque Energy Cluster', { limit: 1 })
 * hit && shownMatch(atlas, hit, 'es') // undefined
 */
export function shownMatch(atlas: Atlas, hit: SearchHit, language: Language): ShownMatch | undefined {
  checkAtlas(atlas)
  checkObject('hit', hit, 'a hit that search gives', ['entry', 'matches'])
  checkLanguage(language)
  return chosenMatch(labelOf(atlas, hit.entry, language), searchedTexts(atlas, hit.entry), hit.matches, language)
}
