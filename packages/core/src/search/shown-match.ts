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
  // Of a text in several fields the first counts: the record's own stand before what it refers to.
  const byText = new Map(texts.toReversed().map((one) => [one.text, one]))
  const roleOf = ({ text }: SearchMatch) => byText.get(text)?.role ?? 'context'
  const isReadable = ({ text }: SearchMatch) => (byText.get(text)?.lang ?? language) === language
  const own = matches.filter((match) => match.text !== label && roleOf(match) !== 'context')
  const readable = own.filter(isReadable)
  if (matches.some(({ text }) => text === label)) return readable.find((match) => roleOf(match) === 'text')
  const chosen = readable[0] ?? own[0] ?? matches.find(isReadable) ?? matches[0]
  const lang = chosen === undefined || isReadable(chosen) ? undefined : byText.get(chosen.text)?.lang
  return chosen === undefined || lang === undefined ? chosen : { ...chosen, lang }
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
