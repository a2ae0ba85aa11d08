/** Messages for empty results, one for each kind of question. @module */
import { type DevelopmentOptions, developmentNames, developments, lastDate } from '../analysis/developments.ts'
import { type TimelineOptions, timeline, timelineNames } from '../analysis/timeline.ts'
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { facetLabel } from '../index/field-labels.ts'
import { fieldsByName } from '../index/fields.ts'
import { checkCollection, checkedInteger, checkedTerm, checkedText, checkOptions } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Condition } from '../query/condition.ts'
import { find } from '../query/find.ts'
import { checkShape, conditionsOf, type PlainQuery } from '../query/query-types.ts'
import { printQueryLine, printQueryUrl } from '../query/syntax/print-query.ts'
import { searchPage } from '../search/search.ts'
import { checkedOptions, type SearchOptions } from '../search/search-options.ts'
import { formatDate } from '../text/format-date.ts'
import { formatList } from '../text/format-list.ts'
import { formatNumber } from '../text/format-number.ts'
import { relaxationsOf, suggestRelaxations } from './relaxations.ts'

const joined = (sentences: readonly Localized[]): Localized => ({
  en: sentences.map(({ en }) => en).join(' '),
  es: sentences.map(({ es }) => es).join(' '),
})

/** What is easily got wrong about the texts of some fields. */
function textHints(collection: CollectionName, { where = {} }: PlainQuery): readonly Localized[] {
  const fields = fieldsByName(collection)
  const texts = Object.entries(where).flatMap(([name, given]) => {
    const type = fields.get(name)?.type
    if ((type !== 'text' && type !== 'localized') || given === undefined) return []
    return conditionsOf(given).flatMap((condition) =>
      typeof condition === 'object' && !Array.isArray(condition) ? [] : [condition],
    )
  })
  if (texts.length === 0) return []
  const values = texts.flat().map(String)
  const parted: Localized = {
    en: 'A comma parts values: put a value that holds one in "quotes".',
    es: 'Una coma separa valores: ponga entre "comillas" un valor que lleve una.',
  }
  const compared: Localized = {
    en: 'A text is compared whole: put * after its beginning.',
    es: 'Un texto se compara entero: ponga * tras su comienzo.',
  }
  return [
    ...(texts.some((condition) => Array.isArray(condition) && condition.length > 1) ? [parted] : []),
    ...(values.some((value) => !value.endsWith('*')) ? [compared] : []),
  ]
}

/**
 * How the parts of a query are named: as pieces of a line, like `label:gold`, as parameters of an address, like
 * `label` and `q`, or in words, like `label: gold`, for readers who see no address.
 */
export type PartSpelling = 'line' | 'parameters' | 'words'

/** A condition on a field in words, like `country: Spain`; what is no plain value as in an address. */
function conditionInWords(
  atlas: Atlas,
  collection: CollectionName,
  [name, condition]: readonly [string, Condition | readonly Condition[]],
  language: Language,
): string {
  const label = fieldsByName(collection).get(name)?.label[language] ?? name
  const values = [condition].flat()
  const words = values.every((value) => typeof value !== 'object')
    ? formatList(
        values.map((value) => facetLabel(atlas, collection, name, String(value), language)),
        language,
      )
    : (new URLSearchParams(printQueryUrl({ where: { [name]: condition } })).get(name) ?? '')
  return `${label}: ${words}`
}

/** A text as a reader of the language quotes it. */
const quoted = (text: string, language: Language): string => (language === 'es' ? `«${text}»` : `“${text}”`)

/** A part of a query, and the query without it. */
interface QueryPart {
  /** As a parameter of an address. */
  readonly name: string
  readonly inWords: (language: Language) => string
  readonly part: PlainQuery
  readonly rest: PlainQuery
}

/**
 * Why a query found nothing, and what to leave out of it so that it finds something.
 *
 * @param atlas the atlas of the query
 * @param collection the collection of the query
 * @param query a query whose total is 0
 * @param spelling how the reader wrote the query
 * @returns a few sentences in both languages
 * @example
 * noResultsMessage(atlas, 'clusters', { where: { country: 'mx', sector: 'wind-power', label: 'gold' } }, 'line').en
 */
export function noResultsMessage(
  atlas: Atlas,
  collection: CollectionName,
  query: PlainQuery,
  spelling: PartSpelling = 'parameters',
): Localized {
  checkAtlas(atlas)
  checkCollection(collection)
  checkShape(query)
  checkedTerm('spelling', spelling, ['parameters', 'line', 'words'])
  const { where = {}, text } = query
  const withText: PlainQuery = text === undefined ? {} : { text }
  const conditions = Object.entries(where).flatMap(([name, condition]): readonly QueryPart[] => {
    if (condition === undefined) return []
    const { [name]: _left, ...others } = where
    return [
      {
        name,
        inWords: (language) => conditionInWords(atlas, collection, [name, condition], language),
        part: { where: { [name]: condition } },
        rest: { where: others, ...withText },
      },
    ]
  })
  const parts: readonly QueryPart[] =
    text === undefined
      ? conditions
      : [...conditions, { name: 'q', inWords: (language) => quoted(text, language), part: withText, rest: { where } }]
  const totals = parts.map(({ rest }) => find(atlas, collection, rest).total)
  const nameOf = ({ name, inWords, part }: QueryPart, language: Language): string => {
    if (spelling === 'words') return inWords(language)
    // Quoted, as a piece may end in dots, and so that it can be copied into a shell.
    return spelling === 'line' ? `'${printQueryLine(part)}'` : name
  }
  const suggestionIn = (language: Language): string =>
    suggestRelaxations(parts.map((one, at) => ({ name: nameOf(one, language), total: totals[at] ?? 0 })))[language]
  const suggestion: Localized = { en: suggestionIn('en'), es: suggestionIn('es') }
  if (parts.length > 0) return joined([suggestion, ...textHints(collection, query)])
  const { many } = descriptionOf(collection).label
  return { en: `The atlas has no ${many.en}.`, es: `El atlas no tiene ${many.es}.` }
}

/**
 * Why a search found nothing, and what to do.
 *
 * @param elsewhere how many records it would find in all collections, from 0
 * @returns a few sentences in both languages
 * @example
 * noHitsMessage(3).en // 'Nothing in this collection holds these words. In all collections there would be 3.'
 */
export function noHitsMessage(elsewhere: number): Localized {
  checkedInteger('elsewhere', elsewhere, 0)
  if (elsewhere > 0) {
    return {
      en: `Nothing in this collection holds these words. In all collections there would be ${formatNumber(elsewhere, 'en')}.`,
      es: `Nada de esta colección contiene estas palabras. En todas habría ${formatNumber(elsewhere, 'es')}.`,
    }
  }
  return {
    en: 'Nothing holds these words, or words near to them. Try fewer or other words, in English or Spanish.',
    es: 'Nada contiene estas palabras, ni otras parecidas. Pruebe con menos u otras palabras, en inglés o español.',
  }
}

/**
 * Why a search of an atlas found nothing, and what to do.
 *
 * @param atlas the atlas that was searched
 * @param text what was searched
 * @param options where it was searched
 * @example
 * noSearchResultsMessage(atlas, 'zzzzzz').en
 */
export function noSearchResultsMessage(atlas: Atlas, text: string, options: SearchOptions = {}): Localized {
  checkAtlas(atlas)
  checkedText('text', text)
  checkedOptions(options, 1)
  return noHitsMessage(options.collections === undefined ? 0 : searchPage(atlas, text, { limit: 1 }).total)
}

/**
 * Why a timeline is empty, and what to leave out so that it is not.
 *
 * @param atlas the atlas of the timeline
 * @param options the options of the timeline
 * @example
 * noTimelineMessage(atlas, { from: '1800', to: '1801' }).en
 */
export function noTimelineMessage<I extends IdMap>(atlas: Atlas<I>, options: TimelineOptions<I>): Localized {
  checkAtlas(atlas)
  checkOptions(options, timelineNames)
  return suggestRelaxations(relaxationsOf(options, (rest) => timeline<I>(atlas, rest).length))
}

/**
 * Why there are no developments, and what to leave out so that there are some.
 *
 * @param atlas the atlas of the developments
 * @param options the options of the developments
 * @example
 * noDevelopmentsMessage(atlas, { about: 'claut', kinds: ['membership'] }).en
 */
export function noDevelopmentsMessage<I extends IdMap>(atlas: Atlas<I>, options: DevelopmentOptions<I>): Localized {
  checkAtlas(atlas)
  checkOptions(options, developmentNames)
  const { limit: _limit, ...narrowing } = options
  const parts = relaxationsOf(narrowing, (rest) => developments<I>(atlas, rest).length)
  if (parts.some(({ total }) => total > 0)) return suggestRelaxations(parts)
  const date = lastDate(atlas)
  return {
    en: `Nothing has happened since then that the atlas knows, which goes to ${formatDate(date, 'en')}.`,
    es: `Desde entonces no ha pasado nada que conste en el atlas, que llega hasta ${formatDate(date, 'es')}.`,
  }
}
