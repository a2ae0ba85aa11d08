/** The tree to which every spelling of a query is parsed, before its fields and values are checked. @module */
import type { ParameterName } from '../../index/fields.ts'
import type { QueryLocation } from '../query-problem.ts'
import type { Range } from '../query-types.ts'

/** A value and its location. */
export interface ValueNode extends QueryLocation {
  readonly value: unknown
}

/** The bounds that a range can have. */
export const bounds = ['gt', 'gte', 'lt', 'lte'] as const satisfies readonly (keyof Range)[]

/** A bound of a range. */
export type Bound = (typeof bounds)[number]

/** A condition. */
export type ConditionNode =
  | {
      readonly kind: 'any' | 'none'
      readonly values: readonly ValueNode[]
      /** The text that was split at its commas, where it was. */
      readonly whole?: ValueNode & { readonly value: string }
    }
  | { readonly kind: 'range'; readonly bounds: { readonly [B in Bound]?: ValueNode } }
  | { readonly kind: 'exists'; readonly exists: boolean }

/** A condition with its field. */
export interface FieldNode {
  readonly field: ValueNode & { readonly value: string }
  readonly condition: ConditionNode
}

/** A query. */
export interface QueryTree {
  readonly conditions: readonly FieldNode[]
  /** Names that are allowed beside those of fields, and are suggested for misspelt ones. */
  readonly others?: readonly string[]
  /** The values of each parameter; a list may have several. */
  readonly parameters: { readonly [N in ParameterName]?: readonly ValueNode[] }
}

/** A query without conditions and parameters. */
export const emptyQuery: QueryTree = { conditions: [], parameters: {} }
