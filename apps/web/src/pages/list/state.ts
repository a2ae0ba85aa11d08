/** What a list shows: the query of its address, and what it finds. @module */
import {
  type CheckedQuery,
  type CollectionName,
  defaultSort,
  facetsOf,
  fieldsOf,
  type PlainQuery,
  parseQueryUrl,
  printQueryUrl,
  type QueryField,
  type QueryPage,
  type QueryProblem,
  query,
  type Result,
  resultsOf,
} from '@puente/core'
import type { PageContext } from '../../parts/context.ts'
import { parametersOf, printAddress } from '../../url/address.ts'

export interface ListState {
  readonly collection: CollectionName
  /** Without facets and language, which every list has. */
  readonly query: PlainQuery
  readonly found: QueryPage
  /** The ids of all that it finds, on whatever page. */
  readonly idsFound: () => readonly string[]
  readonly facets: readonly QueryField[]
}

/** Fields whose values are counted beside a list, values of each that are listed, and records on a page. */
export const [maxFacets, maxListedValues, pageSize] = [8, 60, 25]

/** Fields whose values a reader gives as a range: those of columns, then dates, then numbers, but not pages of sources. */
export const rangeFields = (collection: CollectionName): readonly QueryField[] => {
  const weight = ({ type, column }: QueryField) => (column === true ? 2 : 0) + (type === 'date' ? 1 : 0)
  return fieldsOf(collection)
    .filter(({ name, type }) => (type === 'date' || type === 'number') && name !== 'onPage')
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 2)
}

/** The parameters of a list, whether they stand in the path or behind it. */
export function listParameters({ address }: PageContext): URLSearchParams {
  const all = parametersOf(address, 1)
  all.delete('with')
  return all
}

/**
 * The address that a form means: without empty fields, and with each range as one condition.
 *
 * @returns nothing if the address needs no change
 */
export function tidied({ address }: PageContext, collection: CollectionName): string | undefined {
  const query = new URLSearchParams(address.query)
  for (const { name } of rangeFields(collection)) {
    const [from, to] = [query.get(`from-${name}`)?.trim(), query.get(`to-${name}`)?.trim()]
    query.delete(`from-${name}`)
    query.delete(`to-${name}`)
    if (from || to) query.set(name, `${from ?? ''}..${to ?? ''}`)
  }
  const picked = query.getAll('with')
  if (picked.length > 1) query.set('with', picked.join(','))
  for (const [name, value] of [...query]) if (value.trim() === '') query.delete(name, value)
  const wanted = printAddress({ path: address.path, query })
  return wanted === printAddress(address) ? undefined : wanted
}

/** The query of an address, run; or what is wrong with it. */
export function readList(context: PageContext, collection: CollectionName): Result<ListState, readonly QueryProblem[]> {
  const { atlas, language } = context
  const parsed = parseQueryUrl(atlas, collection, listParameters(context))
  if (!parsed.ok) return { ok: false, error: parsed.error.problems }
  const facets = facetsOf(atlas, collection, maxFacets)
  const { facets: _facets, language: _language, ...requested } = parsed.value
  const sort = requested.sort ?? (requested.text === undefined ? defaultSort(collection) : undefined)
  const whole: CheckedQuery = {
    ...parsed.value,
    ...(sort === undefined ? {} : { sort }),
    facets: facets.map(({ name }) => name) as unknown as NonNullable<CheckedQuery['facets']>,
    language,
  }
  const found = query(atlas, collection, whole)
  const idsFound = () =>
    resultsOf(atlas, collection, parsed.value)
      .slice(0, found.total)
      .map(({ id }) => id)
  return { ok: true, value: { collection, query: requested, found, idsFound, facets } }
}

/** The address of a list with another query; it begins at its first page. */
export function listAddress(collection: CollectionName, { cursor: _cursor, ...query }: PlainQuery): string {
  const printed = printQueryUrl(query)
  return printed === '' ? collection : `${collection}?${printed}`
}

/** A query without its page. */
export function fromStart({ page: _page, cursor: _cursor, ...query }: PlainQuery): PlainQuery {
  return query
}
