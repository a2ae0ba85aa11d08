/** What a record is called, in the reader's language. @module */

import { checkedTerm, checkedText, checkLanguage } from '../model/check-argument.ts'
import { type Language, type Localized, languages } from '../model/language.ts'
import type { Name } from '../model/record.ts'
import { lazy } from '../util/memo.ts'
import { type Atlas, checkAtlas, checkEntry, type Entry } from './atlas.ts'
import { descriptionOf, parseDescription } from './description-of.ts'
import { awards } from './generated/descriptions.ts'
import { lookup } from './get.ts'

/** Whether a language is none of an atlas, and the name is not one for all languages. */
const isForeign = (lang: string): boolean => lang !== 'mul' && !languages.some((one) => one === lang)

/**
 * The official name in the reader's language, or one that describes what has no official name, or else the first:
 * what an organization calls itself is not translated. It takes its official name in another language of atlases for
 * one in a foreign language.
 */
function nameIn(names: readonly Name[], language: Language): string {
  const [first] = names
  if (first !== undefined && names.length === 1) return first.value
  const inLanguage = (searchedKind: Name['kind']) =>
    names.find(({ lang, kind }) => lang === language && kind === searchedKind)
  const own = inLanguage('official') ?? inLanguage('descriptive') ?? first
  const isRead = own === undefined || !isForeign(own.lang)
  const read = isRead ? own : names.find(({ lang, kind }) => kind === 'official' && !isForeign(lang))
  return (read ?? own)?.value ?? ''
}

/** The name by which a project goes in all languages, if that is its first one: its full title in one of them is no name. */
function nameOfProject([first]: readonly Name[]): string | undefined {
  return first?.kind === 'official' && first.lang === 'mul' ? first.value : undefined
}

/** A name longer than this is replaced by a shorter one in the language, if there is one. */
const veryLongName = 48

/** The name by which a treaty or programme goes: hardly anyone knows it by a very long official one. */
function usualNameIn(names: readonly Name[], language: Language): string {
  const own = nameIn(names, language)
  const usual = names.find(({ kind, lang }) => kind === 'alias' && lang === language)
  return own.length > veryLongName && usual !== undefined ? usual.value : own
}

/** A name longer than this is replaced by its acronym, if the acronym is long enough to be understood. */
const longName = 24
const shortestAcronym = 3

/** The acronym in the reader's language, else the first. */
function acronymIn(names: readonly Name[], language: Language): Name | undefined {
  const acronyms = names.filter(({ kind, value }) => kind === 'acronym' && value.length >= shortestAcronym)
  return acronyms.find(({ lang }) => lang === language) ?? acronyms[0]
}

/** Collections whose records texts call by their acronyms. */
const withAcronyms: readonly Entry['collection'][] = ['clusters', 'organizations', 'partnerships', 'instruments']

/** What a record is called, with the acronym behind it by which texts call it: "Comisión Estatal … (CEFAEN)". */
export function labelWithAcronym(atlas: Atlas, entry: Entry, language: Language): string {
  const label = labelIn(atlas, entry, language)
  if (!withAcronyms.includes(entry.collection) || !('names' in entry.record)) return label
  const acronym = acronymIn(entry.record.names, language)
  return acronym === undefined || label.includes(acronym.value) ? label : `${label} (${acronym.value})`
}

/**
 * What the record with an id is called.
 *
 * @param atlas where to look
 * @param id any text
 * @param language the reader's language
 * @returns the name as {@link labelOf} gives it; the id itself where there is no such record
 * @example
 * labelOfId(atlas, 'mx', 'es') // 'México'
 * labelOfId(atlas, 'atlantis', 'es') // 'atlantis'
 */
export function labelOfId(atlas: Atlas, id: string, language: Language): string {
  checkAtlas(atlas)
  checkLanguage(language)
  const found = lookup(atlas, id)
  return found.ok ? labelOf(atlas, found.value, language) : id
}

/**
 * What a record is called.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @returns its official name (of an instrument its usual one, where that is very long), its title, or what it is made of: a tie by its two actors, an award by holder and level
 * @example
 * labelOf(atlas, { collection: 'places', record: get(atlas, 'places', 'es') }, 'es') // 'España'
 */
export function labelOf(atlas: Atlas, entry: Entry, language: Language): string {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  return labelIn(atlas, entry, language)
}

/** What the levels of awards are called. Their description alone is read: a page that has names needs no other. */
const levels = /* @__PURE__ */ lazy(() => parseDescription(awards).terms.level ?? {})

function labelIn(atlas: Atlas, entry: Entry, language: Language): string {
  switch (entry.collection) {
    case 'clusters':
    case 'organizations':
    case 'sectors':
    case 'places':
    case 'events':
      return nameIn(entry.record.names, language)
    case 'instruments':
      return usualNameIn(entry.record.names, language)
    case 'partnerships':
      return nameOfProject(entry.record.names) ?? nameIn(entry.record.names, language)
    case 'stories':
    case 'opportunities':
    case 'sources':
    case 'findings':
      return entry.record.title[language]
    case 'figures':
      return entry.record.measure[language]
    case 'ties':
      return entry.record.between.map((id) => labelOfId(atlas, id, language)).join(' – ')
    case 'awards':
      return `${labelOfId(atlas, entry.record.holder, language)} · ${levels()[entry.record.level]?.[language] ?? entry.record.level}`
    default:
      return entry satisfies never
  }
}

/** The label of a record in each language; faster than two calls of {@link labelOf}, as the actors of a tie are looked up once. */
export function labelsOf(atlas: Atlas, entry: Entry): Localized {
  if (entry.collection !== 'ties') return { en: labelIn(atlas, entry, 'en'), es: labelIn(atlas, entry, 'es') }
  const parties = entry.record.between.map((id): Localized => {
    const found = lookup(atlas, id)
    return found.ok ? labelsOf(atlas, found.value) : { en: id, es: id }
  })
  return { en: parties.map(({ en }) => en).join(' – '), es: parties.map(({ es }) => es).join(' – ') }
}

/**
 * What a term of a vocabulary is called.
 *
 * @param collection name of the collection whose records have the vocabulary's field
 * @param path of the field in a record, without `[]`
 * @param term as the records have it
 * @param language the reader's language
 * @returns its name; the term itself where it is not known
 * @example
 * termLabel('awards', 'level', 'gold', 'es') // 'oro'
 */
export function termLabel(collection: Entry['collection'], path: string, term: string, language: Language): string {
  checkedText('path', path)
  checkedText('term', term)
  checkLanguage(language)
  const terms = descriptionOf(collection).terms[path]
  return terms?.[term]?.[checkedTerm('language', language, languages)] ?? term
}

/**
 * The short label of a record, for narrow places.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @returns its acronym, or a shorter name in the language or for all languages, where its label is long and it has such a
 *   name; else the label as {@link labelOf} gives it
 * @example
 * shortLabelOf(atlas, entryOf('clusters', get(atlas, 'clusters', 'claut')), 'en') // 'CLAUT'
 * shortLabelOf(atlas, entryOf('sectors', get(atlas, 'sectors', 'ict')), 'es') // 'TIC'
 */
export function shortLabelOf(atlas: Atlas, entry: Entry, language: Language): string {
  const label = labelOf(atlas, entry, language)
  if (label.length <= longName || !('names' in entry.record)) return label
  const { names } = entry.record
  const acronym = acronymIn(names, language)
  if (acronym !== undefined) return acronym.value
  if (label.length <= veryLongName) return label
  const shorter = names.find(
    ({ kind, lang, value }) =>
      (kind === 'alias' && lang === language) || (kind === 'official' && lang === 'mul' && value.length <= longName),
  )
  return shorter?.value ?? label
}
