/** A query as one of its spellings gives it, before anything is known of its fields and values. @module */
import type { ParameterName } from '../../index/fields.ts'
import type { Place } from '../query-problem.ts'
import type { Range } from '../query-types.ts'

/** A value that was given, and where. */
export interface RawValue extends Place {
  readonly value: unknown
}

/** The bounds that a range can have. */
export const bounds = ['gt', 'gte', 'lt', 'lte'] as const satisfies readonly (keyof Range)[]

/** A bound of a range. */
export type Bound = (typeof bounds)[number]

/** A condition that was given. */
export type RawCondition =
  | {
      readonly kind: 'any' | 'none'
      readonly values: readonly RawValue[]
      /** The text that was split at its commas, where it was. */
      readonly whole?: RawValue & { readonly value: string }
    }
  | { readonly kind: 'range'; readonly bounds: { readonly [B in Bound]?: RawValue } }
  | { readonly kind: 'exists'; readonly exists: boolean }

/** A condition with the field that it was given for. */
export interface RawFieldCondition {
  readonly field: RawValue & { readonly value: string }
  readonly condition: RawCondition
}

/** A query that was given. */
export interface RawQuery {
  readonly conditions: readonly RawFieldCondition[]
  /** Names that can stand where those of fields do: one that no field has may be a slip for one of them. */
  readonly others?: readonly string[]
  /** The values given for each other part; a list part may have several. */
  readonly parameters: { readonly [N in ParameterName]?: readonly RawValue[] }
}
