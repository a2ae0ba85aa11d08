/** The rows of each table, read off the records. @module */
import { type Atlas, type Entry, entryOf } from '../../dataset/atlas.ts'
import { shapes } from '../../dataset/generated/shapes.ts'
import { labelOf } from '../../dataset/label.ts'
import { collectionNames } from '../../model/collection-name.ts'
import type { FieldShape } from '../../model/description.ts'
import { valuesAt } from '../../model/json-path.ts'
import type { Cell } from '../csv-text.ts'
import { isOneCell, listTable, recordsTable, type Table } from './tables.ts'

/** A row before it is written: cells that are no part of a record, and the part that gives the others. */
interface Row {
  readonly given: Readonly<Record<string, string>>
  readonly part: unknown
}

/** The rows of each table, by its name. */
export type Rows = ReadonlyMap<string, readonly Row[]>

interface List {
  readonly table: string
  readonly shape: FieldShape
  /** Path of the part that holds it; empty for the record. */
  readonly part: string
  readonly items: readonly unknown[]
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function listsIn(
  entry: Entry,
  value: unknown,
  fields: readonly FieldShape[],
  part: string,
  at: readonly string[],
): readonly List[] {
  return fields.flatMap((shape): readonly List[] => {
    if (!shape.many || isOneCell(shape)) return []
    const path = [...at, shape.key]
    const items = itemsOf(valuesAt(value, shape.key)[0])
    const list: List = { table: listTable(entry.collection, path), shape, part, items }
    if (shape.type !== 'parts') return [list]
    const within = items.flatMap((item, index) =>
      listsIn(entry, item, shape.parts, pathOf(part, shape.key, index), path),
    )
    return [list, ...within]
  })
}

const pathOf = (part: string, key: string, index: number) => `${part === '' ? '' : `${part}.`}${key}.${index}`

export function rowsOf(atlas: Atlas): Rows {
  const rows = new Map<string, Row[]>()
  const add = (table: string, row: Row) => {
    const known = rows.get(table)
    if (known === undefined) rows.set(table, [row])
    else known.push(row)
  }
  for (const collection of collectionNames) {
    for (const record of atlas.records[collection]) {
      const entry = entryOf(collection, record)
      const { id } = record
      add(recordsTable, {
        given: { id, collection, label_en: labelOf(atlas, entry, 'en'), label_es: labelOf(atlas, entry, 'es') },
        part: undefined,
      })
      add(collection, { given: {}, part: record })
      for (const { table, shape, part, items } of listsIn(entry, record, shapes[collection], '', [])) {
        items.forEach((item, index) => {
          add(table, { given: { record: id, path: pathOf(part, shape.key, index), part }, part: item })
        })
      }
    }
  }
  for (const [id, record] of Object.entries(atlas.manifest.redirects ?? {})) {
    add('redirects', { given: { id, record }, part: undefined })
  }
  return rows
}

/** A value as its cell: plain data as JSON, plain lists joined by spaces. */
function cellOf(value: unknown, type: string): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
  if (type === 'json') return JSON.stringify(value)
  return Array.isArray(value) ? value.join(' ') : String(value)
}

export const cellsOf = (table: Table, rows: Rows): readonly (readonly Cell[])[] =>
  (rows.get(table.name) ?? []).map(({ given, part }) =>
    table.columns.map(({ name, keys, type }) => {
      if (Object.hasOwn(given, name)) return given[name]
      return cellOf(keys.length === 0 ? part : valuesAt(part, keys.join('.'))[0], type)
    }),
  )
