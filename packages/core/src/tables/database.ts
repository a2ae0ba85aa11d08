/**
 * The tables of a database of an atlas: those of the data package under names for SQL, and beside them what queries
 * compare and sort by, which no engine does as the library does it: texts without case and accents, days of dates, ranks
 * of texts in the collation of each language, the values that follow relations, what lies within what.
 *
 * @module
 */
import { lazy } from '../util/memo.ts'
import type { Cell } from './cell.ts'
import { addedColumns } from './database-columns.ts'
import { listTables } from './database-lists.ts'
import type { DatabaseColumn, DatabaseTable, ForeignKey } from './database-table.ts'
import { fieldPlaces, sqlName } from './field-place.ts'
import { cellsOf } from './rows.ts'
import { type Column, type Table, tables } from './tables.ts'

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

/** A value of any type, in a column of texts. */
const inColumn = (cell: Cell, column: DatabaseColumn | undefined): Cell =>
  column?.type === 'text' && cell !== undefined ? String(cell) : cell

function databaseTable(table: Table): DatabaseTable {
  const columns = table.columns.map(columnOf)
  const name = sqlName(table.name)
  const added = addedColumns(
    name,
    columns.map((column) => column.name),
  )
  const foreignKeys = foreignKeysOf(table)
  return {
    name,
    title: table.title,
    description: table.description,
    columns: [...columns, ...added.map(({ column }) => column)],
    primaryKey: table.primaryKey,
    foreignKeys,
    indexes: indexesOf(name, foreignKeys),
    *rows(atlas) {
      const makers = added.map(({ cellsIn }) => cellsIn(atlas))
      let position = 0
      for (const cells of cellsOf(atlas, table)) {
        const row = cells.map((cell, at) => inColumn(cell, columns[at]))
        yield [...row, ...makers.map((make) => make(row, position))]
        position++
      }
    },
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
