/** The text that tells a reader why a record was found. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import type { SearchHit, SearchMatch } from './search.ts'
import { eachOwnText, type TextRole } from './searched-texts.ts'

/** A text with matching words, as it is shown to a reader. */
export interface ShownMatch extends SearchMatch {
  /** Its language, as ISO 639 has it, where that is not the reader's. */
  readonly lang?: string
}

interface OwnText {
  readonly role: TextRole
  readonly lang?: string
}

/** The texts of a record's own fields; of a text in several fields the first. */
function ownTexts({ entry }: SearchHit): ReadonlyMap<string, OwnText> {
  const own = new Map<string, OwnText>()
  const names = 'names' in entry.record ? entry.record.names : []
  eachOwnText(entry.collection, entry.record, (text, role, _path, translation) => {
    const lang = translation ?? names.find(({ value }) => value === text)?.lang
    if (!own.has(text)) own.set(text, { role, ...(lang === undefined ? {} : { lang }) })
  })
  return own
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
  const label = labelOf(atlas, hit.entry, language)
  const own = ownTexts(hit)
  const ofOwn = hit.matches.filter(({ text }) => text !== label && own.has(text))
  const readable = ofOwn.filter(({ text }) => (own.get(text)?.lang ?? language) === language)
  if (hit.matches.some(({ text }) => text === label)) return readable.find(({ text }) => own.get(text)?.role === 'text')
  const [first] = readable
  if (first !== undefined) return first
  const [foreign] = ofOwn
  if (foreign === undefined) return hit.matches[0]
  const lang = own.get(foreign.text)?.lang
  return lang === undefined ? foreign : { ...foreign, lang }
}
