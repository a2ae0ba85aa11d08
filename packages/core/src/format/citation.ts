/** A citation followed to its source and page. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { footnoteOf } from '../dataset/citations.ts'
import { lookupIn } from '../dataset/get.ts'
import { checkedTerm, checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Citation } from '../model/citation.ts'
import type { Id } from '../model/id.ts'
import { type Language, type Localized, languages } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { type Reading, readingOf } from './reading.ts'

/** The footnote that a source itself gives for a statement. */
export interface ResolvedFootnote {
  readonly number: number
  /** The source record of the footnote, where the atlas has one. */
  readonly id?: Id<'sources'>
  /** Its address, where the source prints one. */
  readonly url?: string
}

/** A citation with all that its source says of it, and when and how much of this was read. */
export interface ResolvedCitation extends Reading {
  /** Id of the source. */
  readonly source: Id<'sources'>
  readonly title: Localized
  /** Whether it is the atlas's main source. */
  readonly main: boolean
  readonly section?: string
  readonly page?: number
  readonly table?: number
  readonly footnote?: ResolvedFootnote
  /** Where to read on: the footnote's address, or else the source's. */
  readonly url?: string
  /** The fields that it supports; absent: the whole record. */
  readonly for?: readonly string[]
}

function resolvedFootnote(number: number, found: Source | undefined): ResolvedFootnote {
  if (found === undefined) return { number }
  return { number, id: found.id, ...(found.url === undefined ? {} : { url: found.url }) }
}

/**
 * A citation followed to its source, its footnote and their addresses.
 *
 * @param atlas the atlas that the citation is of
 * @param citation a citation of a record, of a statement or of a part
 * @returns the citation with the source's title, and where to read on
 * @example
 * const tie = get(atlas, 'ties', 'aerocluster-queretaro--hegan')
 * tie.citations.map((citation) => resolveCitation(atlas, citation).footnote?.id) // ['fn-24']
 */
export function resolveCitation(atlas: Atlas, citation: Citation): ResolvedCitation {
  checkAtlas(atlas)
  checkObject('citation', citation, 'a citation of a record', ['source'])
  const { source, section, page, table, footnote, for: fields } = citation
  const found = lookupIn(atlas, 'sources', source)
  const noteSource = footnote === undefined ? undefined : footnoteOf(atlas, source, footnote)
  const note = footnote === undefined ? undefined : resolvedFootnote(footnote, noteSource)
  const url = note?.url ?? (found.ok ? found.value.url : undefined)
  return {
    source,
    title: found.ok ? found.value.title : { en: source, es: source },
    main: source === atlas.manifest.mainSource,
    ...(section === undefined ? {} : { section }),
    ...(page === undefined ? {} : { page }),
    ...(table === undefined ? {} : { table }),
    ...(note === undefined ? {} : { footnote: note }),
    ...(url === undefined ? {} : { url }),
    ...(noteSource !== undefined ? readingOf(noteSource) : found.ok ? readingOf(found.value) : {}),
    ...(fields === undefined ? {} : { for: fields }),
  }
}

const places = {
  en: { section: 'section', page: 'page', table: 'Table', footnote: 'footnote' },
  es: { section: 'sección', page: 'página', table: 'tabla', footnote: 'nota' },
} as const satisfies Record<Language, Readonly<Record<'section' | 'page' | 'table' | 'footnote', string>>>

/**
 * Where a citation points, in words; the source is named unless it is the atlas's main one.
 *
 * @param citation a citation followed by {@link resolveCitation}
 * @param language the reader's language
 * @example
 * const tie = entryOf('ties', get(atlas, 'ties', 'aerocluster-queretaro--hegan'))
 * citationsOf(atlas, tie).map((citation) => formatCitation(citation, 'en'))
 * // ['section 2.2, page 5, Table 2, footnote 24']
 */
export function formatCitation(citation: ResolvedCitation, language: Language): string {
  checkObject('citation', citation, 'what citationsOf or resolveCitation gives', ['source', 'title'])
  const words = places[checkedTerm('language', language, languages)]
  const { section, page, table, footnote } = citation
  const place = [
    ...(section === undefined ? [] : [`${words.section} ${section}`]),
    ...(page === undefined ? [] : [`${words.page} ${page}`]),
    ...(table === undefined ? [] : [`${words.table} ${table}`]),
    ...(footnote === undefined ? [] : [`${words.footnote} ${footnote.number}`]),
  ]
  return [...(citation.main && place.length > 0 ? [] : [citation.title[language]]), ...place].join(', ')
}

const maxKeptTexts = 5000

/** Says where citations point, in words, for very many of them: most records of a dataset share few, which are kept. */
export function citationTexts(atlas: Atlas, language: Language): (citation: Citation) => string {
  const texts = new Map<string, string>()
  return (citation) => {
    const { source, section, page, table, footnote } = citation
    const key = `${source}\n${section}\n${page}\n${table}\n${footnote}`
    const known = texts.get(key)
    if (known !== undefined) return known
    const text = formatCitation(resolveCitation(atlas, citation), language)
    if (texts.size === maxKeptTexts) texts.clear()
    texts.set(key, text)
    return text
  }
}

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/**
 * Where a citation points, as short as a margin needs it.
 *
 * @param citation a citation followed by {@link resolveCitation}
 * @param language the reader's language, in which a source is named that has no such place
 * @example
 * const tie = entryOf('ties', get(atlas, 'ties', 'aerocluster-queretaro--hegan'))
 * citationsOf(atlas, tie).map((citation) => formatCitationShort(citation, 'en')) // ['§2.2 p5 T2 ²⁴']
 */
export function formatCitationShort(citation: ResolvedCitation, language: Language): string {
  checkObject('citation', citation, 'what citationsOf or resolveCitation gives', ['source', 'title'])
  checkLanguage(language)
  const { section, page, table, footnote } = citation
  const place = [
    ...(section === undefined ? [] : [`§${section}`]),
    ...(page === undefined ? [] : [`p${page}`]),
    ...(table === undefined ? [] : [`T${table}`]),
    ...(footnote === undefined
      ? []
      : [[...String(footnote.number)].map((digit) => superscripts[Number(digit)]).join('')]),
  ]
  return place.length > 0 ? place.join(' ') : citation.title[language]
}
