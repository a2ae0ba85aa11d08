import type { Entry } from '../dataset/atlas.ts'
import type { Citation } from '../model/citation.ts'

/** A statement before its citations are numbered. */
export interface Draft {
  readonly text: string
  /** The beginning of the text that names what it is about. */
  readonly lead?: string
  readonly records: readonly Entry[]
  readonly citations: readonly Citation[]
  readonly inferred?: boolean
}

/** A line that is told as a whole or, where there is no room, not at all. */
interface LineBlock {
  readonly kind: 'line'
  readonly draft: Draft
}

/** Records that are told one by one as far as there is room; the others are named in a last line. */
interface ItemsBlock {
  readonly kind: 'items'
  /** Tells each, what matters most first. */
  readonly drafts: readonly (() => Draft)[]
  /** How many are told at the most. */
  readonly limit: number
  /** Names those from a position on. */
  readonly overflowFrom: (position: number) => Draft
}

/** A part of a section. */
export type Block = LineBlock | ItemsBlock

/** A block of one line each. */
export const lines = (drafts: readonly Draft[]): readonly Block[] => drafts.map((draft) => ({ kind: 'line', draft }))

/** How records are told. */
interface ItemOptions<E> {
  /** What matters most first. */
  readonly items: readonly E[]
  /** How many are told at the most. */
  readonly limit: number
  readonly toDraft: (item: E) => Draft
  readonly toOverflow: (others: readonly E[]) => Draft
}

/** A block of records that are told one by one. */
export const itemsBlock = <E>({ items, limit, toDraft, toOverflow }: ItemOptions<E>): Block => ({
  kind: 'items',
  drafts: items.map((item) => () => toDraft(item)),
  limit,
  overflowFrom: (position) => toOverflow(items.slice(position)),
})
