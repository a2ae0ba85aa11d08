/** The order of a query as SQL, and where a page in it begins. @module */
import { sortsAsText } from '../index/fields.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { comparedBy, type FieldPlace, isText, placeOfField } from '../tables/field-place.ts'
import { dialects, named } from './engine.ts'
import type { Binder } from './parameters.ts'

/** What a record is sorted by. */
interface SortTerm {
  readonly value: string
  readonly descending: boolean
}

/** What one value is compared by, and the table that has it where that is another one. */
interface Compared {
  readonly value: string
  readonly join?: string
}

/** What values of a field compare by: what is shown as text by its rank in the language. */
export function comparedValue({ collection, field }: FieldPlace, column: string, language: Language): Compared {
  if (field.type === 'ref') return { value: `records.sort_${language}`, join: `records ON records.id = ${column}` }
  if (field.type === 'enum') {
    const terms = `terms.collection = '${collection}' AND terms.field = '${field.name}' AND terms.term = ${column}`
    return { value: sortsAsText(field) ? `terms.sort_${language}` : 'terms.position', join: `terms ON ${terms}` }
  }
  return { value: column }
}

function termOf(collection: CollectionName, key: string, language: Language): SortTerm {
  const descending = key.startsWith('-')
  const place = placeOfField(collection, key.replace(/^-/, ''))
  const { table, field, columns } = place
  if (isText(field)) return { value: `${collection}.${comparedBy.sort(field.name, language)}`, descending }
  const column = (name: string) => `${table}.${named(name)}`
  const [name] = columns
  // Dates by their first day, and of those that begin together the more precise first.
  const own =
    field.type === 'date' ? `${column(comparedBy.first(name))} || ${column(comparedBy.last(name))}` : column(name)
  const { value, join } = comparedValue(place, own, language)
  if (place.key === 'record') {
    // Of several values, ascending the least counts, descending the greatest.
    const from = join === undefined ? table : `${table} JOIN ${join}`
    const least = `${descending ? 'max' : 'min'}(${value})`
    return { value: `(SELECT ${least} FROM ${from} WHERE ${table}.record = ${collection}.id)`, descending }
  }
  return { value: join === undefined ? value : `(SELECT ${value} FROM ${join.replace(' ON ', ' WHERE ')})`, descending }
}

/** What the records of a query are sorted by, at last by their ids. */
export const sortTerms = (
  collection: CollectionName,
  keys: readonly string[],
  language: Language,
): readonly SortTerm[] => keys.map((key) => termOf(collection, key, language))

/** The clause that orders records. Where a value is missing, engines differ: here such records stand last both ways. */
export const orderBy = (collection: CollectionName, terms: readonly SortTerm[]): string =>
  `ORDER BY ${[
    ...terms.map(({ value, descending }) => `${value} ${descending ? 'DESC' : 'ASC'} NULLS LAST`),
    `${collection}.id`,
  ].join(',\n  ')}`

/** The record after which a page begins, as a row of what it is sorted by. */
export const previousRow = (collection: CollectionName, terms: readonly SortTerm[], id: string): string =>
  `WITH previous AS (\n  SELECT ${terms
    .map(({ value }, at) => `${value} AS sort_${at + 1}`)
    .join(',\n    ')}\n  FROM ${collection}\n  WHERE ${collection}.id = ${id}\n)\n`

/** The condition that a record comes after that of {@link previousRow}. */
export function comesAfter(
  collection: CollectionName,
  terms: readonly SortTerm[],
  id: string,
  { engine }: Binder,
): string {
  const { same } = dialects[engine]
  const levels = terms.map(({ value, descending }, at) => {
    const previous = `previous.sort_${at + 1}`
    const equal = terms.slice(0, at).map((one, before) => same(one.value, `previous.sort_${before + 1}`))
    const after = `(${value} ${descending ? '<' : '>'} ${previous} OR (${value} IS NULL AND ${previous} IS NOT NULL))`
    return [...equal, after].join(' AND ')
  })
  const equal = terms.map(({ value }, at) => same(value, `previous.sort_${at + 1}`))
  const all = [...levels, [...equal, `${collection}.id > ${id}`].join(' AND ')]
  return all.length === 1 ? (all[0] ?? '') : `(${all.map((level) => `(${level})`).join('\n    OR ')})`
}
