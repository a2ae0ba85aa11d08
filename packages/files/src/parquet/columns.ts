/** The columns of a table as Parquet has them, with the lists of plain values that the records of a collection have. @module */
import { isCollectionName } from '@puente/core'
import { type Cell, type DatabaseColumn, type DatabaseTable, databaseTables } from '@puente/core/sql'
import type { SchemaElement } from 'hyparquet'

/** A list of plain values, which stands in a table of its own as well. */
export interface ListColumn {
  readonly name: string
  readonly item: DatabaseColumn
  readonly rows: DatabaseTable['rows']
  readonly rowsOf: NonNullable<DatabaseTable['rowsOf']>
}

/** The lists of plain values of a collection's records; none of other tables. */
export function listsOf({ name: collection }: DatabaseTable): readonly ListColumn[] {
  if (!isCollectionName(collection)) return []
  return databaseTables().flatMap(({ name, columns: [record, path, item, ...others], rows, rowsOf }) => {
    const isList = name.startsWith(`${collection}_`) && record?.name === 'record' && path?.name === 'path'
    // Beside its value an item has only what that is compared by, like `date_first`.
    if (!isList || rowsOf === undefined || item === undefined) return []
    if (!others.every((other) => other.name.startsWith(`${item.name}_`))) return []
    return [{ name: name.slice(collection.length + 1), item, rows, rowsOf }]
  })
}

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<DatabaseColumn['type'], Omit<SchemaElement, 'name'>>

const valueElement = ({ name, type, required }: DatabaseColumn): SchemaElement => ({
  name,
  ...types[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
})

/** A list in the three levels that the format prescribes. */
const listElements = ({ name, item }: ListColumn): readonly SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { ...valueElement({ ...item, required: true }), name: 'element' },
]

export const schemaOf = ({ columns }: DatabaseTable, lists: readonly ListColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length + lists.length },
  ...columns.map(valueElement),
  ...lists.flatMap(listElements),
]

/** Reads a list along with the records: its rows are in their order. */
export function listReader(rows: Iterable<readonly Cell[]>): (record: Cell) => readonly Cell[] | undefined {
  const iterator = rows[Symbol.iterator]()
  let next = iterator.next()
  return (record) => {
    const values: Cell[] = []
    while (next.done !== true && next.value[0] === record) {
      values.push(next.value[2])
      next = iterator.next()
    }
    return values.length === 0 ? undefined : values
  }
}
