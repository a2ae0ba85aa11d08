/** The columns that queries compare and sort by, beside those of the data package. @module */
import { fieldIndex } from '../index/field-index.ts'
import type { IndexableField } from '../index/fields.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { type Language, languages } from '../model/language.ts'
import { textRanks } from '../query/sort-keys.ts'
import { rowAt } from '../util/compressed-rows.ts'
import { fold } from '../util/fold.ts'
import type { Cell } from './cell.ts'
import type { DatabaseColumn, MadeColumn } from './database-table.ts'
import { comparedBy, type FieldPlace, fieldPlaces, isText } from './field-place.ts'

/** The first day of a date, `YYYY-MM-DD`. */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)

/** The last day of a date, `YYYY-MM-DD`; as for the library a month ends on its 31st, whether or not the calendar has it. */
export const lastDay = (date: PartialDate): string =>
  date.length === 'YYYY'.length ? `${date}-12-31` : `${date}-31`.slice(0, 'YYYY-MM-DD'.length)

/** A column made of the text of another one of the same row. */
function madeOf(
  names: readonly string[],
  of: string,
  column: DatabaseColumn,
  make: (text: string) => string,
): MadeColumn {
  const at = names.indexOf(of)
  const cell = (row: readonly Cell[]) => (typeof row[at] === 'string' ? make(row[at]) : undefined)
  return { column, cellsIn: () => cell }
}

/** The columns by which the values of a field are compared. */
function comparedColumns(names: readonly string[], { field, columns }: FieldPlace): readonly MadeColumn[] {
  return columns.flatMap((column) => {
    const made = (name: string, description: string, make: (text: string) => string) =>
      madeOf(names, column, { name, type: 'text', required: false, description }, make)
    if (field.type === 'date')
      return [
        made(comparedBy.first(column), `First day of ${column}`, firstDay),
        made(comparedBy.last(column), `Last day of ${column}`, lastDay),
      ]
    return isText(field) ? [made(comparedBy.folded(column), `${column} without case and accents`, fold)] : []
  })
}

/** The rank of each record by the text that it shows for a field. */
const sortColumn = ({ collection, field }: FieldPlace, language: Language): MadeColumn => ({
  column: {
    name: comparedBy.sort(field.name, language),
    type: 'integer',
    required: false,
    description: `Rank by ${field.name} as readers of the language "${language}" sort texts`,
  },
  cellsIn: (atlas) => {
    const rankAt = textRanks(atlas, collection, field, language)
    return (_, position) => rankAt(position)
  },
})

/** A key of a field's index as a cell: truths are texts there. */
export const cellOfKey = ({ type }: IndexableField, key: string | number): Cell =>
  type === 'boolean' ? key === 'true' : key

/** The type of the column that has the values of a field. */
export const columnType = ({ type }: IndexableField): DatabaseColumn['type'] =>
  type === 'boolean' ? 'boolean' : type === 'number' ? 'integer' : 'text'

/** The one value of each record for a field that follows relations. */
function derivedColumn({ collection, field, columns: [name] }: FieldPlace): MadeColumn {
  return {
    column: { name, type: columnType(field), required: false, title: field.label.en },
    cellsIn: (atlas) => {
      const { own, ownCodesByRecord } = fieldIndex(atlas, collection, field.name)
      return (_, position) => {
        const key = own.keys[rowAt(ownCodesByRecord(), position)[0] ?? -1]
        return key === undefined ? undefined : cellOfKey(field, key)
      }
    },
  }
}

/** The columns of the table of all records that have their ranks by what they are called. */
export const labelRankColumns: readonly DatabaseColumn[] = languages.map((language) => ({
  name: `sort_${language}`,
  type: 'integer',
  required: true,
  description: `Rank by label_${language} as readers of the language "${language}" sort texts`,
}))

/**
 * The columns that a table has beside those of the data package.
 *
 * @param table its name in the database
 * @param names of its own columns
 */
export function addedColumns(table: string, names: readonly string[]): readonly MadeColumn[] {
  const places = fieldPlaces().filter((place) => place.table === table)
  const added = [
    ...places.filter(({ field }) => 'derive' in field).map(derivedColumn),
    ...places.flatMap((place) => comparedColumns(names, place)),
    ...fieldPlaces()
      .filter(({ collection, field }) => collection === table && isText(field))
      .flatMap((place) => languages.map((language) => sortColumn(place, language))),
  ]
  // Several collections have fields in the tables that they share.
  return [...new Map(added.map((one) => [one.column.name, one])).values()]
}
