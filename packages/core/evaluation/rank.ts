/** Ranks and what is measured of them. @module */

/** Where the one that was looked for stands. */
export interface RankedAnswer {
  /**
   * The realistic rank: the mean of the optimistic (before all of equal score) and the pessimistic (after them), from 1.
   * A score that gives the same to everybody so earns the middle, not the first place.
   */
  readonly rank: number
  /** How many it was ranked among, itself included. */
  readonly candidates: number
}

/** The realistic rank of one candidate; who has no score has 0. */
export function realisticRank(
  scores: ReadonlyMap<string, number>,
  candidates: readonly string[],
  wanted: string,
): RankedAnswer {
  const own = scores.get(wanted) ?? 0
  const others = candidates.filter((id) => id !== wanted).map((id) => scores.get(id) ?? 0)
  const better = others.filter((score) => score > own).length
  const equal = others.filter((score) => score === own).length
  return { rank: better + 1 + equal / 2, candidates: candidates.length }
}

/** What is measured. */
export const measures = {
  MRR: ({ rank }) => 1 / rank,
  'hits@1': ({ rank }) => (rank <= 1 ? 1 : 0),
  'hits@3': ({ rank }) => (rank <= 3 ? 1 : 0),
  'hits@5': ({ rank }) => (rank <= 5 ? 1 : 0),
} as const satisfies Record<string, (answer: RankedAnswer) => number>

/** Name of a measure. */
export type Measure = keyof typeof measures

/** The names of the measures, in the order in which they are shown. */
export const measureNames: readonly Measure[] = ['MRR', 'hits@1', 'hits@3', 'hits@5']

/** What a random order of the candidates would earn on average. */
export const byChance: Readonly<Record<Measure, (answer: RankedAnswer) => number>> = {
  MRR: ({ candidates }) => {
    let sum = 0
    for (let rank = 1; rank <= candidates; rank++) sum += 1 / rank
    return sum / candidates
  },
  'hits@1': ({ candidates }) => Math.min(1, 1 / candidates),
  'hits@3': ({ candidates }) => Math.min(1, 3 / candidates),
  'hits@5': ({ candidates }) => Math.min(1, 5 / candidates),
}

/** The mean of some numbers. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
