/**
 * The plain description of a collection, and the shape of its records, both generated from its schema: what routes, table
 * columns, CSV headers, help and exports of the whole dataset are made from, without zod.
 *
 * @module
 */
import type { CollectionName } from './collection-name.ts'
import type { Localized, PluralForms } from './language.ts'

/** How a value is compared, drawn and encoded. */
export type ValueType = 'text' | 'localized' | 'number' | 'boolean' | 'date' | 'url' | 'enum' | 'ref'

/** A field that queries can name. */
export interface FieldDescription {
  /** Name in queries, like `sector`. */
  readonly name: string
  /** Where its values stand in a record, like `sectors[]` or `participants[].who`. */
  readonly paths: readonly [string, ...string[]]
  readonly type: ValueType
  /** Whether a record can have several values. */
  readonly many: boolean
  readonly label: Localized
  /** Whether lists show counts of its values. */
  readonly facet?: boolean
  /** Whether tables show it by default. */
  readonly column?: boolean
  /** For a vocabulary: its terms and what each is called. */
  readonly terms?: Readonly<Record<string, Localized>>
  /** For a vocabulary: whether its terms sort as they are listed, not by what they are called. */
  readonly ordered?: boolean
  /** For a reference: the collections into which it may point; empty for any. */
  readonly refersTo?: readonly CollectionName[]
}

/** A relation from the records of one collection to others. */
export interface RelationDescription {
  /** Unique across the atlas, like `events.organisers`. */
  readonly name: string
  /** Where the references stand in a record. */
  readonly path: string
  /** What it is called from the record that refers. */
  readonly label: Localized
  /** What it is called from the record that is referred to. */
  readonly inverse: Localized
  readonly refersTo: readonly CollectionName[]
}

/** A text that the search reads. */
export interface SearchedText {
  readonly path: string
  readonly type: ValueType
  readonly weight: number
}

/** The names of a collection, and what its records can be queried, related and searched by. */
export interface CollectionDescription {
  readonly name: CollectionName
  readonly label: PluralForms
  readonly description: Localized
  readonly fields: readonly FieldDescription[]
  readonly relations: readonly RelationDescription[]
  readonly searched: readonly SearchedText[]
  /** Human name of each field of a record and of its parts, by path without `[]`. */
  readonly labels: Readonly<Record<string, Localized>>
  /** How the values of each field and part are drawn, by path without `[]`; absent: as they are. */
  readonly types: Readonly<Record<string, ValueType>>
  /** Human name of each term of each vocabulary, by the path of its field without `[]`. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, Localized>>>>
  /** What a term is called of one thing, where things are counted by it; `terms` then has the plural. */
  readonly singulars?: Readonly<Record<string, Readonly<Record<string, Localized>>>>
}

interface KeyedShape {
  readonly key: string
  readonly many: boolean
  readonly required: boolean
}

export interface ValueShape extends KeyedShape {
  /** `any` is a text, number or boolean; `json` any plain data. */
  readonly type: ValueType | 'any' | 'json'
  /** For a number: whether it has no fraction. */
  readonly whole?: true
  readonly terms?: readonly string[]
  /** For a reference: the collections into which it may point; empty for any. */
  readonly refersTo?: readonly CollectionName[]
}

export interface PartsShape extends KeyedShape {
  readonly type: 'parts'
  readonly parts: readonly FieldShape[]
}

export type FieldShape = ValueShape | PartsShape
