/** The rows of each table, read off the records. @module */
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { shapes } from '../dataset/generated/shapes.ts'
import { labelsOf } from '../dataset/label.ts'
import { entryById } from '../dataset/record-index.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { FieldShape } from '../model/description.ts'
import { ownValue, pathReader } from '../model/json-path.ts'
import { memoizePair } from '../util/memo.ts'
import type { Cell } from './cell.ts'
import type { SomeRecords } from './database-table.ts'
import { isOneCell, listTable, recordsTable, redirectsTable, type Table } from './tables.ts'

/** A row before it is written: cells that are no part of a record, and the part that gives the others. */
interface Row {
  readonly given: Readonly<Record<string, string>>
  readonly part: unknown
}

/** The way from a record to a list: the lists of parts that hold it, from the outermost, and itself. */
type Way = readonly FieldShape[]

/** The ways to the lists of a collection's records that stand in a table. */
function waysTo(
  table: string,
  collection: CollectionName,
  fields: readonly FieldShape[] = shapes()[collection],
  before: Way = [],
): readonly Way[] {
  return fields.flatMap((shape): readonly Way[] => {
    if (!shape.many || isOneCell(shape)) return []
    const way = [...before, shape]
    const keys = way.map(({ key }) => key)
    return [
      ...(listTable(collection, keys) === table ? [way] : []),
      ...(shape.type === 'parts' ? waysTo(table, collection, shape.parts, way) : []),
    ]
  })
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The items at the end of a way, each with the path of the part that holds it; that of a record is empty. */
function* rowsAlong([shape, ...rest]: Way, record: string, value: unknown, part: string): Generator<Row> {
  if (shape === undefined) return
  for (const [index, item] of itemsOf(ownValue(value, shape.key)).entries()) {
    const path = `${part === '' ? '' : `${part}.`}${shape.key}.${index}`
    if (rest.length > 0) yield* rowsAlong(rest, record, item, path)
    else yield { given: { record, path, part }, part: item }
  }
}

function* rowsOfRecords(atlas: Atlas): Generator<Row> {
  for (const collection of collectionNames) {
    for (const record of atlas.records[collection]) {
      const entry = entryOf(collection, record)
      const { en, es } = labelsOf(atlas, entry)
      yield { given: { id: record.id, collection, label_en: en, label_es: es }, part: undefined }
    }
  }
}

/** The fields that records of a collection have: for a list that none of them has they need not be read again. */
const fieldsInUse = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName): ReadonlySet<string> => {
  const used = new Set<string>()
  for (const record of atlas.records[collection]) for (const field of Object.keys(record)) used.add(field)
  return used
})

/** The rows that stand in some records: their own, or those of their lists. */
function* rowsInRecords(table: string, { collection, records }: SomeRecords, ways: readonly Way[]): Generator<Row> {
  if (table !== collection && ways.length === 0) return
  for (const record of records) {
    if (table === collection) yield { given: {}, part: record }
    for (const way of ways) yield* rowsAlong(way, record.id, record, '')
  }
}

function* rowsOfAll(atlas: Atlas, table: string): Generator<Row> {
  if (table === recordsTable) yield* rowsOfRecords(atlas)
  if (table === redirectsTable)
    // A view of the main source alone may lack the record that took the place.
    for (const [id, record] of Object.entries(atlas.manifest.redirects ?? {}))
      if (entryById(atlas, record) !== undefined) yield { given: { id, record }, part: undefined }
  for (const collection of collectionNames) {
    const ways = waysTo(table, collection).filter(
      ([list]) => list !== undefined && fieldsInUse(atlas, collection).has(list.key),
    )
    yield* rowsInRecords(table, { collection, records: atlas.records[collection] }, ways)
  }
}

/** A value as its cell: plain data as JSON, plain lists joined by spaces. */
function cellOf(value: unknown, type: string): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
  if (type === 'json') return JSON.stringify(value)
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The cells of each row of a table, or of those that stand in some records, made while they are read. */
export function* cellsOf(atlas: Atlas, { name, columns }: Table, some?: SomeRecords): Generator<readonly Cell[]> {
  const withReaders = columns.map(({ name: column, keys, type }) => ({
    column,
    type,
    read: keys.length === 0 ? (part: unknown) => [part] : pathReader(keys.join('.')),
  }))
  const rows =
    some === undefined ? rowsOfAll(streamed(atlas), name) : rowsInRecords(name, some, waysTo(name, some.collection))
  for (const { given, part } of rows)
    yield withReaders.map(({ column, type, read }) =>
      Object.hasOwn(given, column) ? given[column] : cellOf(read(part)[0], type),
    )
}
