/** Lists and the whole atlas as Excel workbooks. @module */
import { type Atlas, collectionNames, formatNumber, type Language } from '@puente/core'
import {
  type CsvColumn,
  csvColumns,
  type HitListing,
  type Listing,
  recordPosition,
  streamed,
} from '@puente/core/export'
import { partInWords } from './about.ts'
import type { Link } from './cells.ts'
import { excelLimits } from './limits.ts'
import { type RecordSheet, titleOf } from './record-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { words } from './words.ts'
import { type Workbook, workbookChunks } from './write-workbook.ts'

/** How a workbook is written. */
export interface XlsxOptions {
  /** The language of heads, names, texts and dates; default: English. */
  readonly language?: Language
  /**
   * The address below which each record has a page, such as `https://example.org/v1/`: names of records lead there.
   * Default: they lead nowhere but to rows of the same file.
   */
  readonly base?: string
  /** Is called now and then with the number of records written so far. */
  readonly onProgress?: (records: number) => void
}

/** How a workbook of a list is written. */
export interface ListXlsxOptions extends XlsxOptions {
  /** The columns wanted, by name or by the record's field; id and name always come first. Absent: all. */
  readonly columns?: readonly string[]
  /** How the list was found, such as `clusters country:ES`: the sheet that explains says so. */
  readonly query?: string
}

/** An absolute address with a slash at its end. */
function checkedBase(base: string): string {
  if (URL.parse(base)?.protocol.startsWith('http') !== true)
    throw new RangeError(`"${base}" is no address of pages: give one like https://example.org/v1/`)
  return base.endsWith('/') ? base : `${base}/`
}

/** Records of one collection, or a page of a query: `{ collection: 'clusters', ...query(…) }`. */
export type XlsxListing = Exclude<Listing, HitListing>

const written = (
  workbook: Pick<Workbook, 'atlas' | 'sheets' | 'what' | 'query' | 'rowOf'>,
  { language = 'en', base, onProgress = () => undefined }: XlsxOptions,
): Iterable<Uint8Array<ArrayBuffer>> =>
  workbookChunks(
    { ...workbook, language, onProgress, ...(base === undefined ? {} : { base: checkedBase(base) }) },
    excelLimits,
  )

/** The first row below the head. */
const firstRow = 2

/** The column that names the sources of a record. */
const citingColumn = 'source_name'

type Content = Pick<RecordSheet, 'collection' | 'columns' | 'records'>

function withNames(contents: readonly Content[], language: Language): readonly RecordSheet[] {
  const [, ...names] = sheetNames([
    words[language].sheet,
    ...contents.map(({ collection }) => titleOf(collection, language)),
  ])
  return contents.map((content, at) => {
    const { collection, columns } = content
    const name = names[at] ?? collection
    // The sources of a list are known when it was written.
    return {
      collection,
      columns,
      name,
      get records() {
        return content.records
      },
    }
  })
}

/** The sources that records cite, in the order in which they are first cited: each is noted when its row is written. */
function citedSources(atlas: Atlas) {
  // Positions, as an id that was cut from the text of a record keeps all of that text.
  const rows = new Map<number, number>()
  const positionOf = (id: string): number => recordPosition(atlas, id)?.position ?? -1
  const note = (ids: readonly string[]): readonly string[] => {
    for (const position of ids.map(positionOf)) if (!rows.has(position)) rows.set(position, rows.size + firstRow)
    return ids
  }
  const noting = (column: CsvColumn): CsvColumn => {
    const { name, named } = column
    return name !== citingColumn || named === undefined
      ? column
      : { ...column, named: (from, entry) => note(named(from, entry)) }
  }
  const content: Content = {
    collection: 'sources',
    columns: csvColumns('sources'),
    get records() {
      return Array.from(rows.keys()).flatMap((position) => atlas.records.sources[position] ?? [])
    },
  }
  return { rows, noting, content }
}

/**
 * A list as an Excel workbook (`.xlsx`, Office Open XML) in chunks, each made when it is asked for: a long list is written
 * in little memory.
 *
 * The first sheet explains: what the file is, as of when, licence, what was left out, what each column holds. Then come the
 * records, a row each with the cells that {@link csvColumns} gives, and the sources that they cite. Days are dates, months
 * and years stay what they are; the head stays in sight and has filters; what a cell names leads there. No cell is a
 * formula. What a sheet has no room for is left out, and the first sheet says so. The same list gives the same bytes.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of one collection, or a page of a query
 * @param options language, columns, and where records have pages
 * @returns bytes that follow each other in the file; they can be gone through once
 * @throws {RangeError} if a collection or a column is unknown, or the base is no address
 * @example
 * import { atlas, query } from '@puente/core'
 * const found = query(atlas, 'clusters', { where: { country: 'es' } })
 * let length = 0
 * for (const chunk of listXlsxChunks(atlas, { collection: 'clusters', ...found }, { language: 'es' })) length += chunk.length
 * length > 10_000 // true
 */
export function listXlsxChunks(
  atlas: Atlas,
  listing: XlsxListing,
  options: ListXlsxOptions = {},
): Iterable<Uint8Array<ArrayBuffer>> {
  const { columns, query, ...others } = options
  const { language = 'en' } = others
  const { collection, records } = listing
  const chosen = csvColumns(collection, columns)
  const what = partInWords(records.length, listing.total ?? records.length, collection, language)
  const cited = citedSources(atlas)
  const cites = collection !== 'sources' && chosen.some(({ name }) => name === citingColumn)
  const list: Content = { collection, columns: cites ? chosen.map(cited.noting) : chosen, records }
  const sheets = withNames(cites ? [list, cited.content] : [list], language)
  const rowOf = (id: string): Link | undefined => {
    const place = recordPosition(atlas, id)
    const row = place?.collection === 'sources' ? cited.rows.get(place.position) : undefined
    const sheet = sheets[1]?.name
    return row === undefined || sheet === undefined ? undefined : { sheet, row }
  }
  return written({ atlas, sheets, what, query, rowOf }, others)
}

/**
 * The whole atlas as an Excel workbook in chunks: a sheet that explains, and one for each collection. References lead from
 * sheet to sheet.
 *
 * @param whole the atlas, or a view of it: its values are those of the view
 * @param options language, and where records have pages
 * @returns bytes that follow each other in the file; they can be gone through once
 * @throws {RangeError} if the base is no address
 * @example
 * import { atlas, viewOf } from '@puente/core'
 * let length = 0
 * for (const chunk of atlasXlsxChunks(viewOf(atlas, { evidence: 'best' }))) length += chunk.length
 * length > 100_000 // true
 */
export function atlasXlsxChunks(whole: Atlas, options: XlsxOptions = {}): Iterable<Uint8Array<ArrayBuffer>> {
  const { language = 'en' } = options
  const atlas = streamed(whole)
  const contents = collectionNames.map(
    (collection): Content => ({ collection, columns: csvColumns(collection), records: atlas.records[collection] }),
  )
  const total = contents.reduce((sum, { records }) => sum + records.length, 0)
  const what = words[language].whole(formatNumber(total, language))
  const sheets = withNames(contents, language)
  const nameOf = new Map(sheets.map(({ collection, name }) => [collection, name]))
  const rowOf = (id: string): Link | undefined => {
    const place = recordPosition(atlas, id)
    const sheet = place === undefined ? undefined : nameOf.get(place.collection)
    return place === undefined || sheet === undefined ? undefined : { sheet, row: place.position + firstRow }
  }
  return written({ atlas, sheets, what, rowOf }, options)
}
