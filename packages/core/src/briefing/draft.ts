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
  readonly told: readonly (() => Draft)[]
  /** How many are told at the most. */
  readonly limit: number
  /** Names those from a position on. */
  readonly nameFrom: (position: number) => Draft
}

/** A part of a section. */
export type Block = LineBlock | ItemsBlock

/** A block of one line each. */
export const lines = (drafts: readonly Draft[]): readonly Block[] => drafts.map((draft) => ({ kind: 'line', draft }))

/** How records are told. */
interface Telling<E> {
  /** What matters most first. */
  readonly items: readonly E[]
  /** How many are told at the most. */
  readonly limit: number
  readonly tell: (item: E) => Draft
  readonly nameOthers: (others: readonly E[]) => Draft
}

/** A block of records that are told one by one. */
export const itemsBlock = <E>({ items, limit, tell, nameOthers }: Telling<E>): Block => ({
  kind: 'items',
  told: items.map((item) => () => tell(item)),
  limit,
  nameFrom: (position) => nameOthers(items.slice(position)),
})
