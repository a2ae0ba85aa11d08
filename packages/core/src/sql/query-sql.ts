/** The one query value, spelled as SQL. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkedTerm, checkedText, checkOptions } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language, Localized } from '../model/language.ts'
import { defaultLimit } from '../query/check-query.ts'
import { checked } from '../query/query.ts'
import { InvalidQueryError, toInvalidQuery } from '../query/query-problem.ts'
import { defaultLanguage, type PlainQuery, type Query } from '../query/query-types.ts'
import { sortOrder } from '../query/sort-order.ts'
import { sqlName } from '../tables/field-place.ts'
import { tables } from '../tables/tables.ts'
import { conditionsIn, whereAll } from './conditions.ts'
import { type Engine, engines, listed } from './engine.ts'
import { facetSql, missingSql } from './facets.ts'
import { comesAfter, orderBy, previousRow, sortTerms } from './order.ts'
import { type SqlStatement, statement } from './parameters.ts'

/** How a query is written as SQL. */
export interface SqlOptions {
  readonly engine: Engine
  /** Id of the last record of the page before: the page begins after it, whatever records the database has. */
  readonly after?: string
}

/** A query as statements of SQL. */
export interface SqlQuery {
  /** The records of the page, in order; all of them, if the query has no limit and no page. */
  readonly records: SqlStatement
  /** How many records there are on all pages, as `count`. */
  readonly total: SqlStatement
  /** For each requested facet: each `value` that records have, with its `count`, in the order of the library. */
  readonly facets: Readonly<Record<string, SqlStatement>>
  /** For each requested facet: how many of the records that it counts have no value of it, as `count`. */
  readonly missing: Readonly<Record<string, SqlStatement>>
}

const noText: Localized = {
  en: 'SQL has no such search; ask for a name or its beginning, as name:"Clúster*", or leave the words out',
  es: 'SQL no tiene esa búsqueda; pida un nombre o su comienzo, como name:"Clúster*", o quite las palabras',
}

/** The columns of the fields that a query chose; all without. Lists of a record stand in other tables. */
function chosenColumns(collection: CollectionName, fields: readonly string[] | undefined): string {
  if (fields === undefined) return `${collection}.*`
  const columns = tables().find(({ name }) => name === collection)?.columns ?? []
  const chosen = columns.filter(({ name, keys: [key = ''] }) => name === 'id' || fields.includes(key))
  return listed(chosen.map(({ name }) => sqlName(name)))
}

/** Where a page begins: after how many records, or after which. */
interface Page {
  readonly limit?: number
  readonly skip: number
  readonly after?: string
}

/** The id of the record with a rank in the order of a query, which its cursor names. */
function recordAt(
  atlas: Atlas,
  collection: CollectionName,
  { sort = [], language = defaultLanguage }: PlainQuery,
  rank: number,
): string | undefined {
  const position = sortOrder(atlas, collection, sort, language).positions[rank]
  return position === undefined ? undefined : atlas.records[collection][position]?.id
}

function pageOf({ page, limit }: PlainQuery, after: string | undefined): Page {
  const isPaged = page !== undefined || limit !== undefined || after !== undefined
  return {
    ...(isPaged ? { limit: limit ?? defaultLimit } : {}),
    skip: page === undefined ? 0 : (page - 1) * (limit ?? defaultLimit),
    ...(after === undefined ? {} : { after }),
  }
}

function recordsSql(engine: Engine, collection: CollectionName, query: PlainQuery, page: Page, language: Language) {
  const terms = sortTerms(collection, query.sort ?? [], language)
  const { after, limit, skip } = page
  return statement(engine, (binder) => {
    const id = after === undefined ? undefined : binder.bind(after)
    const begins = id === undefined ? [] : [comesAfter(collection, terms, id, binder)]
    const joins = id !== undefined && terms.length > 0
    return [
      `${joins ? previousRow(collection, terms, id) : ''}SELECT ${chosenColumns(collection, query.fields)}`,
      `FROM ${collection}${joins ? ' CROSS JOIN previous' : ''}`,
      ...whereAll([...conditionsIn(collection, query, binder), ...begins]),
      orderBy(collection, terms),
      // Whole numbers that were checked: an engine plans for them as they are.
      ...(limit === undefined ? [] : [`LIMIT ${limit}`]),
      ...(skip === 0 ? [] : [`OFFSET ${skip}`]),
    ].join('\n')
  })
}

/**
 * A query as SQL, for a database that has the tables of `databaseTables`: what the library would find, in the same order.
 *
 * Whatever the query says stands in the parameters, never in the text. Free text is refused: no engine ranks it so.
 *
 * @param atlas against which names and values are checked
 * @param collection the collection
 * @param query as `query` takes it; without `limit` and `page` all records are wanted
 * @param options the engine, and the last record of the page before
 * @returns a statement for the records, one for their number, and two for each facet
 * @throws {InvalidQueryError} if the query is invalid, or has a text
 * @example
 * const { records } = querySql(atlas, 'clusters', { where: { label: 'gold' } }, { engine: 'postgres' })
 * records.parameters // ['gold']
 */
export function querySql<I extends IdMap, C extends CollectionName>(
  atlas: Atlas<I>,
  collection: C,
  query: Query<C, I>,
  options: SqlOptions,
): SqlQuery {
  checkAtlas(atlas)
  checkOptions(options, { engine: true, after: true })
  const engine = checkedTerm('engine', options.engine, engines)
  if (options.after !== undefined) checkedText('after', options.after)
  const { query: known, after: rank } = checked(atlas, collection, query)
  const plain: PlainQuery = known
  if (plain.text !== undefined)
    throw new InvalidQueryError(toInvalidQuery([{ where: 'q', message: noText, didYouMean: [] }]))
  const { facets = [], language = defaultLanguage } = plain
  const after = options.after ?? (rank < 0 ? undefined : recordAt(atlas, collection, plain, rank))
  const each = (write: (field: string) => SqlStatement) =>
    Object.fromEntries(facets.map((field) => [field, write(field)]))
  return {
    records: recordsSql(engine, collection, plain, pageOf(plain, after), language),
    total: statement(engine, (binder) =>
      [`SELECT count(*) AS count FROM ${collection}`, ...whereAll(conditionsIn(collection, plain, binder))].join('\n'),
    ),
    facets: each((field) => facetSql(engine, collection, plain, field, language)),
    missing: each((field) => missingSql(engine, collection, plain, field)),
  }
}
