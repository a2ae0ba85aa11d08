/** A page of a query as JSON. @module */
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import { facetLabel } from '../../index/field-labels.ts'
import {
  checkCollection,
  checkedInteger,
  checkList,
  checkObject,
  checkOptions,
  checkTexts,
  type OptionNames,
} from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Records } from '../../model/generated/records.ts'
import { selectedFields } from '../../query/query.ts'
import type { QueryPage } from '../../query/query-types.ts'
import { type EntryJson, entryJson, type JsonContext, type JsonOptions, jsonContext, jsonOptionNames } from './entry.ts'

/** A record in a list. */
export type ListedRecordJson<L extends object, C extends CollectionName = CollectionName> = EntryJson<L, C> & {
  /** The record as the dataset has it, or the requested fields of it. */
  readonly record: Partial<Records[C]>
}

/** A value of a facet with its label. */
export interface FacetValueJson {
  readonly value: string
  readonly label: string
  /** How many records there would be if it were the only value of the field in the query. */
  readonly count: number
  readonly selected: boolean
}

/** A page of a query. */
export interface PageJson<L extends object> {
  readonly data: readonly ListedRecordJson<L>[]
  readonly page: QueryPage['page'] & { readonly total: number }
  /** For each requested facet: its values, most frequent first. */
  readonly facets: { readonly [field: string]: readonly FacetValueJson[] }
  /** For each requested facet: how many of the records that it counts have no value. */
  readonly missing: { readonly [field: string]: number | undefined }
  /** For each facet that has not all of its values here: how many it has; absent: all are here. */
  readonly facetTotals?: { readonly [field: string]: number | undefined }
}

/** How a page becomes JSON. */
export interface PageJsonOptions<L extends object> extends JsonOptions<L> {
  /** The fields of each record, by name; default: all. */
  readonly fields?: readonly string[]
  /** The largest number of values of each facet, from 1, the most frequent first; default: all. */
  readonly maxValues?: number
}

const optionNames: OptionNames<PageJsonOptions<object>> = { ...jsonOptionNames, fields: true, maxValues: true }

const facetsJson = (
  { atlas, language }: JsonContext<object>,
  collection: CollectionName,
  facets: QueryPage['facets'],
  max: number,
): PageJson<object>['facets'] =>
  Object.fromEntries(
    Object.entries(facets).map(([field, values = []]) => [
      field,
      values.slice(0, max).map(({ value, count, selected }) => ({
        value,
        label: facetLabel(atlas, collection, field, value, language),
        count,
        selected,
      })),
    ]),
  )

/**
 * A page of a query as JSON: its records with their labels, and its facets.
 *
 * @param atlas the atlas that was queried
 * @param collection the collection of the query
 * @param found what `query` or `queryAll` gives
 * @param options the language, what to add to each record, and the fields of each
 * @example
 * const found = query(atlas, 'places', { where: { kind: 'country' }, limit: 1 })
 * toPageJson(atlas, 'places', found, { language: 'en', linkTo: () => ({}), fields: ['kind'] }).data[0]?.record
 * // { id: 'ae', kind: 'country' }
 */
export function toPageJson<L extends object>(
  atlas: Atlas,
  collection: CollectionName,
  found: QueryPage,
  options: PageJsonOptions<L>,
): PageJson<L> {
  checkOptions(options, optionNames)
  checkCollection(collection)
  checkObject('found', found, 'what query gives', ['records', 'total', 'page', 'facets', 'missing'])
  checkList('found.records', found.records)
  const { fields } = options
  const maxValues =
    options.maxValues === undefined
      ? Number.POSITIVE_INFINITY
      : checkedInteger('options.maxValues', options.maxValues, 1)
  if (fields !== undefined) checkTexts('options.fields', fields)
  const context = jsonContext(atlas, options)
  const { records, total, page, facets, missing } = found
  const cut = Object.entries(facets).flatMap(([field, { length } = []]) =>
    length > maxValues ? [[field, length] as const] : [],
  )
  return {
    data: records.map((record) => ({
      ...entryJson(context, entryOf(collection, record)),
      record: selectedFields(record, fields),
    })),
    page: { ...page, total },
    facets: facetsJson(context, collection, facets, maxValues),
    missing,
    ...(cut.length === 0 ? {} : { facetTotals: Object.fromEntries(cut) }),
  }
}
