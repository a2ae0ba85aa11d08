/** Sources, and the atlas itself, as reference managers read them. @module */
import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { lookupIn } from '../../dataset/get.ts'
import type { ResolvedCitation } from '../../format/citation.ts'
import {
  checkedTerm,
  checkedText,
  checkLanguage,
  checkList,
  checkObject,
  checkOptions,
  type OptionNames,
} from '../../model/check-argument.ts'
import type { Language } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { inChunks, joined, jsonArray } from '../in-chunks.ts'
import { checkRecords } from '../listing.ts'
import { bibtexEntry } from './bibtex.ts'
import { type Reference, referenceOf, referenceOfAtlas } from './reference.ts'
import { risRecord } from './ris.ts'

/** The formats of references by their suffix: BibTeX, RIS, and CSL-JSON. */
export const referenceFormats = ['bib', 'ris', 'csl.json'] as const

/** A format of references. */
export type ReferenceFormat = (typeof referenceFormats)[number]

/** How references are written. */
export interface ReferenceOptions {
  /** The language of titles and notes; default: English. */
  readonly language?: Language
}

/** How the reference of an atlas is written. */
export interface AtlasReferenceOptions extends ReferenceOptions {
  /** Where the atlas is found. */
  readonly url?: string
}

function piecesOf(references: Iterable<Reference>, format: ReferenceFormat, language: Language): Iterable<string> {
  switch (format) {
    case 'bib':
      return each(references, bibtexEntry)
    case 'ris':
      return each(references, (reference) => risRecord(reference, language))
    case 'csl.json':
      return jsonArray(references)
    default:
      return format satisfies never
  }
}

function* each<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item)
}

const optionNames: OptionNames<ReferenceOptions> = { language: true }

/**
 * Sources as references in chunks, each made when it is asked for. A reference is called as the record is (`fn-24`), in
 * each format alike. What the atlas does not know is left out: no publisher becomes an author, no date is filled up.
 *
 * @param atlas the atlas that the sources are of
 * @param sources the records, in the order in which they are written
 * @param format `bib`, `ris` or `csl.json`
 * @param options the language of titles and notes
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @throws {TypeError} if the sources are no records
 * @example
 * const paper = get(atlas, 'sources', 'eccp-mexico-2019')
 * const [text] = referencesChunks(atlas, [paper], 'bib', { language: 'es' })
 * text?.split('\n')[0] // '@techreport{eccp-mexico-2019,'
 */
export function referencesChunks(
  atlas: Atlas,
  sources: readonly Source[],
  format: ReferenceFormat,
  options: ReferenceOptions = {},
): Iterable<string> {
  checkAtlas(atlas)
  checkRecords({ collection: 'sources', records: sources })
  checkedTerm('format', format, referenceFormats)
  checkOptions(options, optionNames)
  const { language = 'en' } = options
  checkLanguage(language)
  return inChunks(
    piecesOf(
      each(sources, (source) => referenceOf(atlas, source, language)),
      format,
      language,
    ),
  )
}

/**
 * The sources that an answer cites as references, each once, in the order in which they are first cited.
 *
 * @param atlas the atlas of the answer
 * @param citations those of a briefing, of a record, or of any other answer
 * @param format `bib`, `ris` or `csl.json`
 * @param options the language of titles and notes
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * citedReferences(atlas, citationsOf(atlas, claut), 'bib').startsWith('@techreport{eccp-mexico-2019,') // true
 */
export function citedReferences(
  atlas: Atlas,
  citations: readonly Pick<ResolvedCitation, 'source'>[],
  format: ReferenceFormat,
  options: ReferenceOptions = {},
): string {
  checkAtlas(atlas)
  checkList('citations', citations)
  for (const [at, citation] of citations.entries()) checkObject(`citations[${at}]`, citation, 'a citation', ['source'])
  const sources = [...new Set(citations.map(({ source }) => source))].flatMap((id) => {
    const found = lookupIn(atlas, 'sources', id)
    return found.ok ? [found.value] : []
  })
  return joined(referencesChunks(atlas, sources, format, options))
}

const atlasOptionNames: OptionNames<AtlasReferenceOptions> = { language: true, url: true }

/**
 * The atlas itself as a reference: its version, its hash, and the date up to which its sources were read.
 *
 * @param atlas the atlas to cite
 * @param format `bib`, `ris` or `csl.json`
 * @param options the language of the title, and where the atlas is found
 * @example
 * atlasReference(atlas, 'ris').startsWith('TY  - DATA') // true
 */
export function atlasReference(atlas: Atlas, format: ReferenceFormat, options: AtlasReferenceOptions = {}): string {
  checkAtlas(atlas)
  checkedTerm('format', format, referenceFormats)
  checkOptions(options, atlasOptionNames)
  const { language = 'en', url } = options
  checkLanguage(language)
  if (url !== undefined) checkedText('options.url', url)
  return joined(piecesOf([referenceOfAtlas(atlas, language, url)], format, language))
}
