/** Records as the rows of a sheet. @module */
import {
  type Atlas,
  type CollectionName,
  descriptionOf,
  type Entry,
  entryOf,
  isPartialDate,
  type Language,
} from '@puente/core'
import { type CsvColumn, valueSeparator } from '@puente/core/export'
import { dayNumber, type Link, type SheetCell } from './cells.ts'
import type { SheetContent } from './sheet.ts'
import { capitalized } from './words.ts'

/** Records of one collection, as a sheet. */
export interface RecordSheet {
  readonly collection: CollectionName
  readonly name: string
  readonly columns: readonly CsvColumn[]
  readonly records: readonly Entry['record'][]
}

/** What cells are made with. */
export interface SheetContext {
  readonly atlas: Atlas
  readonly language: Language
  /** Where a cell leads that names a record. */
  readonly linkTo: (id: string, from: Entry) => Link | undefined
  /** Is called for each row. */
  readonly onRow: () => void
}

/** A date that is no day of a sheet, as the language writes it in figures. */
const dateText = (date: string, language: Language): string =>
  language === 'es' && isPartialDate(date) ? date.split('-').toReversed().join('/') : date

function dateCell(value: string, language: Language): SheetCell {
  const number = dayNumber(value)
  if (number !== undefined) return { value: number, style: 'date' }
  const dates = value.split(valueSeparator).map((date) => dateText(date, language))
  return { value: dates.join(valueSeparator) }
}

function cellOf({ atlas, language, linkTo }: SheetContext, column: CsvColumn, entry: Entry): SheetCell {
  const value = column.cell(atlas, entry, language)
  if (typeof value !== 'string') return { value }
  if (column.type === 'boolean' && (value === 'true' || value === 'false')) return { value: value === 'true' }
  if (column.type === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return { value: Number(value) }
  if (column.type === 'date') return dateCell(value, language)
  if (column.type === 'url' && !value.includes(valueSeparator)) return { value, link: { address: value } }
  const [first] = column.named?.(atlas, entry) ?? []
  return first === undefined ? { value } : { value, link: linkTo(first, entry) }
}

function* rowsOf(context: SheetContext, { collection, columns, records }: RecordSheet): Generator<SheetCell[]> {
  yield columns.map(({ label }) => ({ value: capitalized(label[context.language]), style: 'head' }))
  for (const record of records) {
    const entry = entryOf(collection, record)
    yield columns.map((column) => cellOf(context, column, entry))
    context.onRow()
  }
}

/** How many records tell how wide a column is. */
const maxMeasured = 100

const narrowest = 9

const widest = 40

/** The width of each column: as wide as what the first records have in it, within limits. */
function widthsOf({ atlas, language }: SheetContext, { collection, columns, records }: RecordSheet): readonly number[] {
  const measured = records.slice(0, maxMeasured).map((record) => entryOf(collection, record))
  return columns.map(({ label, cell }) => {
    const lengths = measured.map((entry) => String(cell(atlas, entry, language) ?? '').length)
    return Math.min(widest, Math.max(narrowest, Math.ceil(label[language].length / 2) + 3, ...lengths) + 2)
  })
}

/** What a sheet of records shows. */
export const contentOf = (context: SheetContext, sheet: RecordSheet): SheetContent => ({
  name: sheet.name,
  widths: widthsOf(context, sheet),
  rowCount: sheet.records.length + 1,
  hasHead: true,
  rows: rowsOf(context, sheet),
})

/** What a collection is called on its sheet. */
export const titleOf = (collection: CollectionName, language: Language): string =>
  capitalized(descriptionOf(collection).label.many[language])
