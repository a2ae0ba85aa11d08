/** A query as one of its spellings gives it, before anything is known of its fields and values. @module */
import type { ParameterName } from '../../index/fields.ts'
import type { QueryLocation } from '../query-problem.ts'
import type { Range } from '../query-types.ts'

/** A value that was given, and where. */
export interface ValueNode extends QueryLocation {
  readonly value: unknown
}

/** The bounds that a range can have. */
export const bounds = ['gt', 'gte', 'lt', 'lte'] as const satisfies readonly (keyof Range)[]

/** A bound of a range. */
export type Bound = (typeof bounds)[number]

/** A condition that was given. */
export type ConditionNode =
  | {
      readonly kind: 'any' | 'none'
      readonly values: readonly ValueNode[]
      /** The text that was split at its commas, where it was. */
      readonly whole?: ValueNode & { readonly value: string }
    }
  | { readonly kind: 'range'; readonly bounds: { readonly [B in Bound]?: ValueNode } }
  | { readonly kind: 'exists'; readonly exists: boolean }

/** A condition with the field that it was given for. */
export interface FieldNode {
  readonly field: ValueNode & { readonly value: string }
  readonly condition: ConditionNode
}

/** A query that was given. */
export interface QueryTree {
  readonly conditions: readonly FieldNode[]
  /** Names that can stand where those of fields do: one that no field has may be a slip for one of them. */
  readonly others?: readonly string[]
  /** The values given for each other part; a list part may have several. */
  readonly parameters: { readonly [N in ParameterName]?: readonly ValueNode[] }
}

/** A query without conditions and parameters. */
export const emptyQuery: QueryTree = { conditions: [], parameters: {} }
