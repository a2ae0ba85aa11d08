/** What a query is, and what it gives. @module */
import type { IdMap } from '../atlas/atlas.ts'
import type { descriptions } from '../dataset/generated/descriptions.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import type { Id } from '../model/id.ts'
import type { Language } from '../model/language.ts'
import type { derivedFields } from './derived-fields.ts'

/** What the fields of each collection are known to be, in types. */
type Described = {
  readonly [C in CollectionName]: (typeof descriptions)[C]['fields'][number] | (typeof derivedFields)[C][number]
}

type FieldNames = { readonly [C in CollectionName]: Described[C]['name'] }

/** The names that queries of a collection know, like `'sector'`. */
export type FieldName<C extends CollectionName = CollectionName> = FieldNames[C]

type SortKeys = { readonly [C in CollectionName]: FieldNames[C] | `-${FieldNames[C]}` }

/** A field's name, with `-` before it for descending order. */
export type SortKey<C extends CollectionName = CollectionName> = SortKeys[C]

/** One value of a condition. */
export type Scalar = string | number | boolean

/** Bounds of a range, numbers or partial dates. */
export interface Range<V extends string | number = string | number> {
  readonly gt?: V
  readonly gte?: V
  readonly lt?: V
  readonly lte?: V
}

/**
 * What is asked of a field.
 *
 * - a value, or a list of values: the record has any of them
 * - `not`: the record has none of them (a record without the field has none)
 * - bounds: the record has a value between them
 * - `exists`: whether the record has the field at all
 *
 * A place or sector stands for what lies within it, too; `=` before the id asks for that one alone. A text is compared
 * whole, without regard to case and accents; `*` after it asks for what begins so, `=` before it takes the rest as it
 * stands. A date stands for the days that it covers; `=` before it asks for that very precision.
 */
export type Condition<V extends Scalar = Scalar> = Membership<V> | Range<Exclude<V, boolean>>

/** The values that a field has any of, or none of, or whether it has one at all. */
export type Membership<V extends Scalar> =
  | V
  | readonly V[]
  | { readonly not: V | readonly V[] }
  | { readonly exists: boolean }

type IdOf<R extends CollectionName, I extends IdMap> = [R] extends [never] ? I[CollectionName] | Id : I[R] | Id<R>

/** Codes of countries and regions are upper case as ISO 3166 spells them. */
type IsoCode<R extends CollectionName> = 'places' extends R ? Uppercase<string> : never

type ValueOf<D, I extends IdMap> = D extends { readonly type: 'enum'; readonly terms: infer T }
  ? keyof T & string
  : D extends { readonly type: 'ref'; readonly refersTo: readonly (infer R extends CollectionName)[] }
    ? IdOf<R, I> | `=${IdOf<R, I>}` | IsoCode<R>
    : D extends { readonly type: 'number' }
      ? number
      : D extends { readonly type: 'boolean' }
        ? boolean
        : D extends { readonly type: 'date' }
          ? string | number
          : string

type ConditionOf<D, I extends IdMap> = D extends { readonly type: 'number' | 'date' }
  ? Condition<ValueOf<D, I>>
  : Membership<ValueOf<D, I>>

/**
 * What can be asked of the fields of each collection. Looked up by name rather than computed from it, so that the
 * compiler can compare two queries without comparing all that could be asked.
 */
export type Conditions<I extends IdMap> = {
  readonly [C in CollectionName]: {
    readonly [D in Described[C] as D['name']]?: ConditionOf<D, I> | readonly ConditionOf<D, I>[]
  }
}

/**
 * A question to one collection.
 *
 * @typeParam C the collection
 * @typeParam I the ids of the atlas: on the embedded atlas a misspelt one does not compile
 */
export interface Query<C extends CollectionName = CollectionName, I extends IdMap = IdMap> {
  /** What is asked of each field; a list of conditions asks for all of them. */
  readonly where?: Conditions<I>[C]
  /** Free text, searched within the collection. */
  readonly text?: string
  /** The first key that differs decides, at last the id. Absent: by relevance if there is a text, or else by id. */
  readonly sort?: readonly SortKey<C>[]
  /** Records on a page: 1 to 500; 25 unless told. */
  readonly limit?: number
  /** Which page, from 1; not together with `cursor`. */
  readonly page?: number
  /** The `next` of an earlier page. */
  readonly cursor?: string
  /** Top-level fields that the asker wants to see; the records come whole, see {@link chosenFields}. */
  readonly fields?: readonly string[]
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
 * A query that was read from one of its spellings and found to fit its collection and the atlas.
 *
 * Which fields and values it has is known at run time only, so that its type stays small whatever the collection.
 */
export interface CheckedQuery<C extends CollectionName = CollectionName> extends PlainQuery {
  /** Exists in types only. */
  readonly '~checked': C
}

/** A value of a field and how many records have it. */
export interface FacetValue {
  /** The value as a condition takes it. */
  readonly value: string
  /** How many records there would be if this were the field's only value asked for. */
  readonly count: number
  /** Whether the query asks for it. */
  readonly selected: boolean
}

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
  /** For each facet asked for: its values, most frequent first, equals by what they are called. */
  readonly facets: { readonly [F in FieldName<C>]?: readonly FacetValue[] }
  /**
   * For each facet asked for: how many of the records that it counts have no value of the field. A record with several
   * values counts under each of them, so that counts can sum to more than there are records.
   */
  readonly missing: { readonly [F in FieldName<C>]?: number }
}

/** The conditions of a field, of which all must hold. */
export const conditionsOf = (given: Condition | readonly Condition[]): readonly Condition[] =>
  isAllOf(given) ? given : [given]

/** A list is "any of" if it holds values alone, "all of" if it holds a condition. */
function isAllOf(given: Condition | readonly Condition[]): given is readonly Condition[] {
  return Array.isArray(given) && given.some((item) => typeof item === 'object')
}
