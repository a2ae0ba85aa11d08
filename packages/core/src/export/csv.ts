/** Lists as CSV. @module */

import { type Atlas, checkAtlas, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { labelOf } from '../dataset/label.ts'
import { checkBoolean, checkedTerm, checkLanguage, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Cell } from '../tables/cell.ts'
import { csvColumns, valueSeparator } from './csv-columns.ts'
import { csvPieces } from './csv-text.ts'
import { inChunks, joined } from './in-chunks.ts'
import { checkListing, type HitListing, type Listing, type RecordListing } from './listing.ts'

/** How a CSV is written. */
export interface CsvOptions {
  /** The language of names and texts; default: English. */
  readonly language?: Language
  /** `names` for programs (`sector`, as in queries; the default), `labels` for people (`sectores`). */
  readonly headers?: 'names' | 'labels'
  /** The columns wanted, by name or by the record's field; id and name always come first. Absent: all. */
  readonly columns?: readonly string[]
  /** Whether a byte order mark goes first: without it some spreadsheets misread accents. */
  readonly bom?: boolean
}

const byteOrderMark = '\uFEFF'

interface Table {
  readonly columns: readonly { readonly name: string; readonly label: Localized }[]
  readonly rows: Iterable<readonly Cell[]>
}

function* each<T>(
  items: Iterable<T>,
  cellsOf: (item: T, index: number) => readonly Cell[],
): Generator<readonly Cell[]> {
  let index = 0
  for (const item of items) yield cellsOf(item, index++)
}

function recordTable(atlas: Atlas, { collection, records }: RecordListing, options: CsvOptions): Table {
  const { language = 'en' } = options
  const columns = csvColumns(collection, options.columns)
  const cellsOf = (record: RecordListing['records'][number]) => {
    const entry = entryOf(collection, record)
    return columns.map(({ cell }) => cell(atlas, entry, language))
  }
  return { columns, rows: each(records, cellsOf) }
}

const hitColumns = [
  { name: 'rank', label: { en: 'rank', es: 'puesto' } },
  { name: 'score', label: { en: 'score', es: 'puntuación' } },
  { name: 'collection', label: { en: 'collection', es: 'colección' } },
  { name: 'collection_name', label: { en: 'collection (in words)', es: 'colección (en palabras)' } },
  { name: 'id', label: { en: 'id', es: 'identificador' } },
  { name: 'display_name', label: { en: 'name', es: 'nombre' } },
  { name: 'found_in', label: { en: 'found in', es: 'encontrado en' } },
] as const

const hitTable = (atlas: Atlas, { hits }: HitListing, { language = 'en' }: CsvOptions): Table => ({
  columns: hitColumns,
  rows: each(hits, ({ entry, score, matches }, index) => [
    index + 1,
    score,
    entry.collection,
    descriptionOf(entry.collection).label.one[language],
    entry.record.id,
    labelOf(atlas, entry, language),
    matches.map(({ text }) => text).join(valueSeparator),
  ]),
})

const optionNames: OptionNames<CsvOptions> = { language: true, headers: true, columns: true, bom: true }

/**
 * A list as CSV (RFC 4180, UTF-8): one row a record, references and terms by id and in words, several values of a
 * field joined by ` | `. Whatever a spreadsheet would run as a formula has an apostrophe before it.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of one collection, a page of a query, or the hits of a search
 * @param options language, headers, columns
 * @example
 * toCsv(atlas, { collection: 'clusters', ...query(atlas, 'clusters', { where: { country: 'mx' } }) }, { language: 'es' })
 */
export function toCsv(atlas: Atlas, listing: Listing, options: CsvOptions = {}): string {
  return joined(csvChunks(atlas, listing, options))
}

function* afterMark(bom: boolean, pieces: Iterable<string>): Generator<string> {
  if (bom) yield byteOrderMark
  yield* pieces
}

/**
 * The same in chunks, each made when it is asked for: a long list is written in little memory.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of one collection, a page of a query, or the hits of a search
 * @param options language, headers, columns
 * @returns texts of some 32,000 characters that follow each other in the file; they can be gone through once
 * @example
 * const listing = { collection: 'clusters', records: atlas.records.clusters } as const
 * let length = 0
 * for (const chunk of csvChunks(atlas, listing)) length += chunk.length
 */
export function csvChunks(atlas: Atlas, listing: Listing, options: CsvOptions = {}): Iterable<string> {
  checkAtlas(atlas)
  checkListing(listing)
  checkOptions(options, optionNames)
  const { language = 'en', headers = 'names', bom = false } = options
  checkLanguage(language)
  checkedTerm('options.headers', headers, ['names', 'labels'])
  checkBoolean('options.bom', bom)
  const { columns, rows } = 'hits' in listing ? hitTable(atlas, listing, options) : recordTable(atlas, listing, options)
  const header = columns.map(({ name, label }) => (headers === 'names' ? name : label[language]))
  return inChunks(afterMark(bom, csvPieces(header, rows)))
}
