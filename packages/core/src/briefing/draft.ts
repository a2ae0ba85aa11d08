/** Statements before their citations are numbered, and blocks of them. @module */
import type { Entry } from '../dataset/atlas.ts'
import type { Citation } from '../model/citation.ts'

export interface Draft {
  readonly text: string
  /** The beginning of the text that names what it is about. */
  readonly lead?: string
  readonly records: readonly Entry[]
  /** The numbers of further records behind it, which it counts: they may be nearly all of an atlas, and are not read. */
  readonly counted?: ArrayLike<number>
  readonly citations: readonly Citation[]
  readonly inferred?: boolean
  /** Of the records those that are told of only as ended. */
  readonly over?: readonly Entry[]
}

/** A line that is included as a whole or not at all. */
interface LineBlock {
  readonly kind: 'line'
  readonly draft: Draft
}

/** Records of which as many are included as fit; a last line names the others. */
interface ItemsBlock {
  readonly kind: 'items'
  /** Drafts each, the most important first. */
  readonly drafts: readonly (() => Draft)[]
  readonly limit: number
  /** Names the records from a position on. */
  readonly overflowFrom: (position: number) => Draft
}

export type Block = LineBlock | ItemsBlock

export const lines = (drafts: readonly Draft[]): readonly Block[] => drafts.map((draft) => ({ kind: 'line', draft }))

/** The same block with each of its drafts changed. */
export function mapDrafts(block: Block, change: (draft: Draft) => Draft): Block {
  if (block.kind === 'line') return { kind: 'line', draft: change(block.draft) }
  return {
    ...block,
    drafts: block.drafts.map((makeDraft) => () => change(makeDraft())),
    overflowFrom: (position) => change(block.overflowFrom(position)),
  }
}

interface ItemOptions<E> {
  /** The most important first. */
  readonly items: readonly E[]
  readonly limit: number
  readonly toDraft: (item: E) => Draft
  /** @param isAll whether no item stands before them */
  readonly toOverflow: (others: readonly E[], isAll: boolean) => Draft
}

export const itemsBlock = <E>({ items, limit, toDraft, toOverflow }: ItemOptions<E>): Block => ({
  kind: 'items',
  drafts: items.map((item) => () => toDraft(item)),
  limit,
  overflowFrom: (position) => toOverflow(items.slice(position), position === 0),
})
