/**
 * The plain shape of a collection's records, generated from its schema: what exports of the whole
 * dataset are made from, without zod.
 *
 * @module
 */
import type { CollectionName } from './collection-name.ts'
import type { ValueType } from './value-type.ts'

interface KeyedShape {
  readonly key: string
  /** Whether it holds a list. */
  readonly many: boolean
  /** Whether it is always there. */
  readonly required: boolean
}

/** A field that holds a value, or a list of values. */
export interface ValueShape extends KeyedShape {
  /** `any` is a text, number or boolean; `json` any plain data. */
  readonly type: ValueType | 'any' | 'json'
  /** For a number: whether it has no fraction. */
  readonly whole?: true
  /** For a vocabulary: its terms. */
  readonly terms?: readonly string[]
  /** For a reference: the collections into which it may point; empty for any. */
  readonly refersTo?: readonly CollectionName[]
}

/** A field that holds fields of its own, or a list of such. */
export interface PartsShape extends KeyedShape {
  readonly type: 'parts'
  readonly parts: readonly FieldShape[]
}

/** A field of a record, or of a part of one. */
export type FieldShape = ValueShape | PartsShape
