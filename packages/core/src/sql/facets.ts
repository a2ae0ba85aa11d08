/** The counts of a facet as SQL. @module */
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import type { PlainQuery } from '../query/query-types.ts'
import { type FieldPlace, placeOfField } from '../tables/field-place.ts'
import { conditionsIn, isPresent, whereAll } from './conditions.ts'
import { type Engine, named } from './engine.ts'
import { comparedValue } from './order.ts'
import { type SqlStatement, statement } from './parameters.ts'

/** Record and value of each row that has one; of a date its year. */
function ownValues({ table, key, field, columns: [column] }: FieldPlace): string {
  const value = field.type === 'date' ? `substr(${named(column)}, 1, 4)` : named(column)
  return `SELECT ${key} AS record, ${value} AS value FROM ${table} WHERE ${named(column)} IS NOT NULL`
}

/** The records that a facet counts: those that meet all conditions but those that choose its values. */
const counted = (collection: CollectionName, conditions: readonly string[]): string =>
  [`SELECT ${collection}.id FROM ${collection}`, ...whereAll(conditions)].join('\n  ')

/** The values of a field with how many records have each, most frequent first, equals as they are shown. */
export function facetSql(
  engine: Engine,
  collection: CollectionName,
  query: PlainQuery,
  name: string,
  language: Language,
): SqlStatement {
  const place = placeOfField(collection, name)
  const { value, join } = comparedValue(place, 'counted.value', language)
  const isReference = place.field.type === 'ref'
  return statement(engine, (binder) =>
    [
      `WITH found AS (\n  ${counted(collection, conditionsIn(collection, query, binder, name))}\n),`,
      `own AS (\n  ${ownValues(place)}\n),`,
      isReference
        ? 'wide AS (\n  SELECT record, value FROM own\n  UNION SELECT own.record, ancestors.ancestor FROM own JOIN ancestors ON ancestors.id = own.value\n),'
        : 'wide AS (\n  SELECT DISTINCT record, value FROM own\n),',
      'counted AS (',
      '  SELECT wide.value AS value, count(*) AS count FROM wide JOIN found ON found.id = wide.record',
      ...(isReference ? ['  WHERE wide.value IN (SELECT value FROM own)'] : []),
      '  GROUP BY wide.value\n)',
      `SELECT counted.value AS value, counted.count AS count FROM counted${join === undefined ? '' : ` LEFT JOIN ${join}`}`,
      `ORDER BY counted.count DESC, ${value} ASC NULLS LAST, counted.value`,
    ].join('\n'),
  )
}

/** How many of the records that a facet counts have no value of its field. */
export const missingSql = (engine: Engine, collection: CollectionName, query: PlainQuery, name: string): SqlStatement =>
  statement(engine, (binder) => {
    const conditions = conditionsIn(collection, query, binder, name)
    const without = `NOT (${isPresent(placeOfField(collection, name))})`
    return [`SELECT count(*) AS count FROM ${collection}`, ...whereAll([...conditions, without])].join('\n')
  })
