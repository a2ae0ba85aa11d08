/** Where the values of the fields that queries can name stand in the tables of a database. @module */
import { type IndexableField, indexableFields } from '../index/fields.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { type Language, languages } from '../model/language.ts'
import { lazy } from '../util/memo.ts'
import { type Column, listTable, type Table, tables } from './tables.ts'

/** Where the values of a field stand. */
export interface FieldPlace {
  readonly collection: CollectionName
  readonly field: IndexableField
  /** The collection's own table, which has a row for each record; or one with a row for each value. */
  readonly table: string
  /** The column that holds the record's id. */
  readonly key: 'id' | 'record'
  /** The columns of its values: of a text in several languages one for each. */
  readonly columns: readonly [string, ...string[]]
}

/** A name as SQL takes it without quotes: `nonProfit` is `non_profit`, `clusters-member-of` is `clusters_member_of`. */
export const sqlName = (name: string): string =>
  name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The columns that tell where a part stands, and are no part of it. */
const ownColumns = ['record', 'path', 'part']

const allTables = /* @__PURE__ */ lazy(
  (): ReadonlyMap<string, Table> => new Map(tables().map((table) => [table.name, table])),
)

function isAt({ name, keys }: Column, path: readonly string[], isList: boolean): boolean {
  const inLanguage = languages.some((language) => keys.join('.') === [...path, language].join('.'))
  return (keys.join('.') === path.join('.') || inLanguage) && !(isList && ownColumns.includes(name))
}

/** Table and columns of the values at a path of records. */
function atPath(collection: CollectionName, path: string): Pick<FieldPlace, 'table' | 'key' | 'columns'> {
  const steps = path.split('.')
  const last = steps.findLastIndex((step) => step.endsWith('[]'))
  const lists = steps.slice(0, last + 1).map((step) => step.slice(0, -'[]'.length))
  const table = lists.length === 0 ? collection : listTable(collection, lists)
  const [first, ...others] = (allTables().get(table)?.columns ?? [])
    .filter((column) => isAt(column, steps.slice(last + 1), lists.length > 0))
    .map(({ name }) => sqlName(name))
  if (first === undefined) throw new Error(`no column of ${table} has ${path}`)
  return { table: sqlName(table), key: lists.length === 0 ? 'id' : 'record', columns: [first, ...others] }
}

/** A field that follows relations: a column of its collection, or where there can be several values a table of its own. */
function derivedPlace(collection: CollectionName, { name, many }: IndexableField): Omit<FieldPlace, 'field'> {
  const column = sqlName(name)
  return many
    ? { collection, table: `${collection}_${column}`, key: 'record', columns: [column] }
    : { collection, table: collection, key: 'id', columns: [column] }
}

function placeOf(collection: CollectionName, field: IndexableField): FieldPlace {
  if ('derive' in field) return { ...derivedPlace(collection, field), field }
  const [place, ...others] = field.paths.map((path) => atPath(collection, path))
  // Citations, wherever they stand in a record, are rows of one table.
  if (place === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(place)))
    throw new Error(`the values of ${field.name} of ${collection} stand in several tables`)
  return { collection, field, ...place }
}

/** The places of all fields of all collections. */
export const fieldPlaces = /* @__PURE__ */ lazy((): readonly FieldPlace[] =>
  collectionNames.flatMap((collection) => indexableFields(collection).map((field) => placeOf(collection, field))),
)

/** The place of a field that the collection has. */
export function placeOfField(collection: CollectionName, name: string): FieldPlace {
  const place = fieldPlaces().find((one) => one.collection === collection && one.field.name === name)
  if (place === undefined) throw new Error(`${collection} have no field ${name}`)
  return place
}

/** Whether a field holds texts that people write, which are compared without regard to case and accents. */
export const isText = ({ type }: IndexableField): boolean => type === 'text' || type === 'localized' || type === 'url'

/** The columns that say how a value is compared, beside its own column. */
export const comparedBy = {
  /** A text without case and accents, as the library folds it. */
  folded: (column: string) => `${column}_folded`,
  /** First and last day of a date. */
  first: (column: string) => `${column}_first`,
  last: (column: string) => `${column}_last`,
  /** The rank of the text that a record shows for a field, in the collation of a language. */
  sort: (field: string, language: Language) => `${sqlName(field)}_sort_${language}`,
} as const
