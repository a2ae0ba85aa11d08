/** An actor; the answer is its ten best partners on the other side, each with reasons. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import type { ActorId } from '../../../src/graph/graph.ts'
import type { SuggestedPartner } from '../../../src/matching/match.ts'
import type { Dice } from '../../atlas/dice.ts'

/** The best partners, best first. */
export type Partners = readonly SuggestedPartner[]

/** Varied actors. */
export const matchQuestions = (
  { records: { clusters, organizations } }: Atlas,
  dice: Dice,
  count: number,
): readonly ActorId[] =>
  Array.from({ length: count }, () => {
    const list = dice.chance(0.5) ? clusters : organizations
    return list[dice.below(list.length)]?.id ?? []
  }).flat()
