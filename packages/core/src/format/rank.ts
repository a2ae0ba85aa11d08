/** Ranks as they are shown where several share one. @module */

/** The rank of one among others. */
export interface DisplayRank {
  /** From 1. */
  readonly rank: number
  /** The rank with an equals sign where it is shared, like "2=". */
  readonly rankLabel: string
  /** How many have this rank: 1 where it is not shared. */
  readonly sharedBy: number
}

/** The ranks of a list, in its order. */
export function displayRanks(ranked: readonly { readonly rank: number }[]): readonly DisplayRank[] {
  const counts = new Map<number, number>()
  for (const { rank } of ranked) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return ranked.map(({ rank }) => {
    const sharedBy = counts.get(rank) ?? 1
    return { rank, rankLabel: sharedBy > 1 ? `${rank}=` : String(rank), sharedBy }
  })
}
