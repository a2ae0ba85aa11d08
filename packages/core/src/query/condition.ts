/** Conditions on one field of a collection. @module */
import type { IdMap, IdOf } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'

/** One value of a condition. */
export type Scalar = string | number | boolean

/** Bounds of a range, numbers or partial dates. */
export interface Range<V extends string | number = string | number> {
  readonly gt?: V
  readonly gte?: V
  readonly lt?: V
  readonly lte?: V
}

/** The values that a field has any of, or none of, or whether it has one at all. */
export type Membership<V extends Scalar> =
  | V
  | readonly V[]
  | { readonly not: V | readonly V[] }
  | { readonly exists: boolean }

/**
 * A condition on a field.
 *
 * - a value, or a list of values: the record has any of them
 * - `not`: the record has none of them (a record without the field has none)
 * - bounds: the record has a value between them
 * - `exists`: whether the record has the field at all
 *
 * A place or sector includes what lies within it; `=` before the id means that one alone. A text is compared as a whole,
 * without regard to case and accents; `*` after it makes it a prefix, `=` before it takes the rest literally. A date
 * stands for the days that it covers; `=` before it means that very precision.
 */
export type Condition<V extends Scalar = Scalar> = Membership<V> | Range<Exclude<V, boolean>>

/** Codes of countries and regions are upper case as ISO 3166 spells them. */
type IsoCode<C extends CollectionName> = 'places' extends C ? Uppercase<string> : never

/** A condition on a field that refers to records of the collections `C`; several in a list must all hold. */
export type IdCondition<C extends CollectionName, I extends IdMap = IdMap> =
  | Membership<IdOf<C, I> | `=${IdOf<C, I>}` | IsoCode<C>>
  | readonly Membership<IdOf<C, I> | `=${IdOf<C, I>}` | IsoCode<C>>[]

/** A condition on a field of terms; several in a list must all hold. */
export type TermCondition<T extends string> = Membership<T> | readonly Membership<T>[]

/** A condition on a text; several in a list must all hold. */
export type TextCondition = Membership<string> | readonly Membership<string>[]

/** A condition on a field that is true or false, as itself or as its text; several in a list must all hold. */
export type BooleanCondition = Membership<boolean | `${boolean}`> | readonly Membership<boolean | `${boolean}`>[]

/** A condition on a number, as itself or as its digits; several in a list must all hold. */
export type NumberCondition = Condition<number | `${number}`> | readonly Condition<number | `${number}`>[]

/** A condition on a date, whose year can be a number; several in a list must all hold. */
export type DateCondition = Condition<string | number> | readonly Condition<string | number>[]
