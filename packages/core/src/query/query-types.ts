/** What a query is, and what it gives. @module */
import type { IdMap } from '../dataset/atlas.ts'
import { checkList, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Language } from '../model/language.ts'
import { isPlainObject } from '../util/check-value.ts'
import type { Condition, Scalar } from './condition.ts'
import type { Conditions, FacetTexts } from './generated/conditions.ts'

export type { Condition, Membership, Range, Scalar } from './condition.ts'

export type { Conditions } from './generated/conditions.ts'

type FieldNames = { readonly [C in CollectionName]: keyof Conditions[C] & string }

/** The names that queries of a collection know, like `'sector'`. */
export type FieldName<C extends CollectionName = CollectionName> = FieldNames[C]

type SortKeys = { readonly [C in CollectionName]: FieldNames[C] | `-${FieldNames[C]}` }

/** A field's name, with `-` before it for descending order. */
export type SortKey<C extends CollectionName = CollectionName> = SortKeys[C]

type RecordKeys = { readonly [C in CollectionName]: keyof Records[C] & string }

/** The top-level fields of the records of a collection, like `'names'`. */
export type RecordKey<C extends CollectionName = CollectionName> = RecordKeys[C]

/**
 * A query of one collection.
 *
 * @typeParam C the collection
 * @typeParam I the ids of the atlas: on the embedded atlas a misspelt one does not compile
 */
export interface Query<C extends CollectionName = CollectionName, I extends IdMap = IdMap> {
  /** The condition on each field; of a list of conditions all must hold. */
  readonly where?: Conditions<I>[C]
  /** Free text, searched within the collection. */
  readonly text?: string
  /** The first key that differs decides, at last the id. Absent: by relevance if there is a text, or else by id. */
  readonly sort?: readonly SortKey<C>[]
  /** Records on a page: 1 to 500; default 25. */
  readonly limit?: number
  /** Which page, from 1; not together with `cursor`. */
  readonly page?: number
  /** The `next` of an earlier page. */
  readonly cursor?: string
  /** Top-level fields that the client shows; the records come whole, see {@link selectedFields}. */
  readonly fields?: readonly RecordKey<C>[]
  /** Fields whose values are to be counted. */
  readonly facets?: readonly FieldName<C>[]
  /** Whose collation sorts what is shown as text, and orders equal counts; default English. */
  readonly language?: Language
}

/** A query with nothing known of its collection: what parsing works with. */
export interface PlainQuery {
  readonly where?: { readonly [field: string]: Condition | readonly Condition[] | undefined }
  readonly text?: string
  readonly sort?: readonly string[]
  readonly limit?: number
  readonly page?: number
  readonly cursor?: string
  readonly fields?: readonly string[]
  readonly facets?: readonly string[]
  readonly language?: Language
}

/** The language of a query that has none. */
export const defaultLanguage = 'en' satisfies Language

/**
 * A query that was read from one of its spellings and found to fit its collection and the atlas: `query` takes it as it is.
 *
 * Which conditions it has is known at run time only, so that its type stays small whatever the collection. The type of
 * each is `never`, which fits every field; to read them, assign the query to a {@link PlainQuery}.
 */
export interface CheckedQuery<C extends CollectionName = CollectionName> extends PlainQuery {
  readonly where?: { readonly [field: string]: never }
  readonly sort?: readonly SortKey<C>[]
  readonly fields?: readonly RecordKey<C>[]
  readonly facets?: readonly FieldName<C>[]
  /** Exists in types only. */
  readonly '~checked': C
}

/** A value of a field and how many records have it. */
export interface FacetValue<V extends string = string> {
  /** The value as a condition takes it. */
  readonly value: V
  /** How many records there would be if this were the only value selected of the field. */
  readonly count: number
  /** Whether the query selects it. */
  readonly selected: boolean
}

type FacetsOf = {
  readonly [C in CollectionName]: {
    readonly [F in keyof FacetTexts[C]]?: readonly FacetValue<FacetTexts[C][F] & string>[]
  }
}

/** For fields of a collection: their values, most frequent first. */
export type Facets<C extends CollectionName = CollectionName> = FacetsOf[C]

/** One page of the records that a query finds. */
export interface QueryPage<C extends CollectionName = CollectionName> {
  readonly records: readonly Records[C][]
  /** How many records there are on all pages. */
  readonly total: number
  readonly page: {
    /** Absent on a page that was reached by cursor. */
    readonly number?: number
    readonly pages: number
    readonly limit: number
    /** Leads to the records after these; absent on the last page. */
    readonly next?: string
  }
  /** For each requested facet: its values, most frequent first, equals by what they are called. */
  readonly facets: Facets<C>
  /**
   * For each requested facet: how many of the records that it counts have no value of the field. A record with several
   * values counts under each of them, so that counts can sum to more than there are records.
   */
  readonly missing: { readonly [F in FieldName<C>]?: number }
}

/** Whether a condition is a list of values. */
export const isList = (condition: Condition): condition is readonly Scalar[] => Array.isArray(condition)

/** The values of which a condition requires any; undefined for other conditions. */
export function alternativesOf(condition: Condition): readonly Scalar[] | undefined {
  if (isList(condition)) return condition
  return typeof condition === 'object' ? undefined : [condition]
}

/** The conditions of a field, of which all must hold. */
export const conditionsOf = (given: Condition | readonly Condition[]): readonly Condition[] =>
  isAllOf(given) ? given : [given]

/** A list is "any of" if it holds values alone, "all of" if it holds a condition. */
function isAllOf(given: Condition | readonly Condition[]): given is readonly Condition[] {
  return Array.isArray(given) && given.some((item) => typeof item === 'object')
}

const partNames: OptionNames<PlainQuery> = {
  where: true,
  text: true,
  sort: true,
  limit: true,
  page: true,
  cursor: true,
  fields: true,
  facets: true,
  language: true,
}

/** @throws {TypeError} if it is no query, or has a part that queries do not have; it names the nearest */
export function checkShape(query: PlainQuery): void {
  checkOptions(query, partNames, 'query')
  const { where, sort, fields, facets } = query
  if (where !== undefined && !isPlainObject(where))
    throw new TypeError('query.where is no object: give { field: value }')
  for (const [name, condition] of Object.entries(where ?? {}))
    if (condition === null) throw new TypeError(`query.where.${name} is null: give a value, or leave it out`)
  for (const [name, values] of Object.entries({ sort, fields, facets }))
    if (values !== undefined) checkList(`query.${name}`, values)
}
