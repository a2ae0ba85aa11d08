import type { Entry } from '../atlas/atlas.ts'
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
  /** What matters most first. */
  readonly items: readonly Entry[]
  /** How many are told at the most. */
  readonly limit: number
  readonly tell: (item: Entry) => Draft
  /** Names those that were not told. */
  readonly nameOthers: (others: readonly Entry[]) => Draft
}

/** A part of a section. */
export type Block = LineBlock | ItemsBlock

/** A block of one line each. */
export const lines = (drafts: readonly Draft[]): readonly Block[] => drafts.map((draft) => ({ kind: 'line', draft }))
