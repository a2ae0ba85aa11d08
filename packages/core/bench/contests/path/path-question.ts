/** Two actors; the answer is how they are connected. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import type { Dice } from '../../atlas/dice.ts'

/** The actors between which a path is searched. */
export interface PathQuestion {
  readonly from: string
  readonly to: string
}

/** How many edges the path has; undefined where none leads there. */
export interface PathAnswer {
  readonly edges: () => number | undefined
}

/** Actors that cooperate with somebody: of the others nobody would ask, and every engine knows at once. */
export const pathQuestions = ({ records: { ties } }: Atlas, dice: Dice, count: number): readonly PathQuestion[] => {
  const ids: readonly string[] = [...new Set<string>(ties.flatMap(({ between }) => between))]
  const one = () => ids[dice.below(ids.length)] ?? ''
  return Array.from({ length: count }, () => ({ from: one(), to: one() })).filter(({ from, to }) => from !== to)
}
