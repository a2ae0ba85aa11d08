/**
 * The tables of a database of an atlas: those of the data package under names for SQL, and beside them what queries
 * compare and sort by, which no engine does as the library does it: texts without case and accents, days of dates, ranks
 * of texts in the collation of each language, the values that follow relations, what lies within what.
 *
 * @module
 */
import type { Atlas } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { lazy } from '../util/memo.ts'
import type { Cell } from './cell.ts'
import { addedColumns, labelRankColumns } from './database-columns.ts'
import { listTables } from './database-lists.ts'
import type { DatabaseColumn, DatabaseTable, ForeignKey, MadeColumn, SomeRecords } from './database-table.ts'
import { fieldPlaces, sqlName } from './field-place.ts'
import { recordRows } from './record-rows.ts'
import { cellsOf } from './rows.ts'
import { type Column, recordsTable, type Table, tables } from './tables.ts'

function typeOf({ type, whole }: Column): DatabaseColumn['type'] {
  if (type === 'boolean') return 'boolean'
  if (type === 'number') return whole ? 'integer' : 'number'
  return 'text'
}

const columnOf = (column: Column): DatabaseColumn => ({
  name: sqlName(column.name),
  type: typeOf(column),
  required: column.required,
  ...(column.title === undefined ? {} : { title: column.title }),
  ...(column.description === undefined ? {} : { description: column.description }),
})

/** What each row refers to; one that belongs to a part refers to its record through that. */
function foreignKeysOf({ columns, partsTable }: Table): readonly ForeignKey[] {
  const keys = columns.flatMap(({ name, refersTo }) =>
    refersTo === undefined ? [] : [{ columns: [sqlName(name)], table: sqlName(refersTo), refersTo: ['id'] }],
  )
  if (partsTable === undefined) return keys
  return [{ columns: ['record', 'part'], table: sqlName(partsTable), refersTo: ['record', 'path'] }, ...keys]
}

/** The columns by which queries find rows, each with the id of the record, and those by which references are followed. */
function indexesOf(table: string, foreignKeys: readonly ForeignKey[]): readonly (readonly string[])[] {
  const found = fieldPlaces()
    .filter((place) => place.table === table)
    .flatMap(({ columns, key }) => columns.filter((column) => column !== key).map((column) => [column, key]))
  const followed = foreignKeys
    .map(({ columns }) => columns)
    .filter(([first]) => first !== 'id' && first !== 'record' && !found.some(([column]) => column === first))
  return [...new Map([...found, ...followed].map((columns) => [columns.join(), columns])).values()]
}

/**
 * Where a record stands in the list of its collection. The cells of other tables do not depend on it.
 *
 * @param id the first cell of its row
 */
function positionsIn({ records }: Atlas, collection: CollectionName): (id: Cell) => number {
  const { numberOf, firstOf } = recordIndex(records)
  return (id) => (numberOf(String(id)) ?? 0) - firstOf(collection)
}

/** The rows of a table, or those that stand in some records, with the cells of the columns that were added. */
function* rowsWith(
  added: readonly MadeColumn[],
  atlas: Atlas,
  table: Table,
  columns: readonly DatabaseColumn[],
  some?: SomeRecords,
): Generator<readonly Cell[]> {
  const makers = added.map(({ cellsIn }) => cellsIn(atlas))
  const texts = columns.map(({ type }) => type === 'text')
  const positionOf = some && positionsIn(atlas, some.collection)
  let count = 0
  for (const cells of cellsOf(atlas, table, some)) {
    const row: Cell[] = cells.map((cell, at) => (texts[at] && cell !== undefined ? String(cell) : cell))
    const width = row.length
    const position = positionOf?.(row[0]) ?? count
    for (let at = 0; at < makers.length; at++) row[width + at] = makers[at]?.(row, position)
    yield row
    count++
  }
}

function databaseTable(table: Table): DatabaseTable {
  const columns = table.columns.map(columnOf)
  const name = sqlName(table.name)
  const added = addedColumns(
    name,
    columns.map((column) => column.name),
  )
  const isOfRecords = name === recordsTable
  const foreignKeys = foreignKeysOf(table)
  return {
    name,
    title: table.title,
    description: table.description,
    columns: [...columns, ...(isOfRecords ? labelRankColumns : added.map(({ column }) => column))],
    primaryKey: table.primaryKey,
    foreignKeys,
    indexes: indexesOf(name, foreignKeys),
    ...(isOfRecords
      ? { rows: recordRows }
      : {
          rows: (atlas) => rowsWith(added, atlas, table, columns),
          rowsOf: (atlas, some) => rowsWith(added, atlas, table, columns, some),
        }),
  }
}

/**
 * The tables of a database of an atlas, each after those to which it refers but for references in a circle.
 *
 * @returns the description of each table, with its rows
 * @example
 * databaseTables().find(({ name }) => name === 'clusters_label')?.columns.map(({ name }) => name) // ['record', 'label']
 */
export const databaseTables = /* @__PURE__ */ lazy((): readonly DatabaseTable[] => [
  ...tables().map(databaseTable),
  ...listTables(),
])
