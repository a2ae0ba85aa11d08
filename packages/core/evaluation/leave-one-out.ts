import type { Atlas } from '../src/dataset/atlas.ts'
import { sideOfActor } from '../src/index/geography.ts'
import type { CrossBorderTie } from './cross-border-ties.ts'
import { holdOut } from './held-out.ts'
import { type RankedAnswer, realisticRank } from './rank.ts'
import type { Ranker, Scores } from './rankers.ts'

/** From which side is asked: the first asks about the second, or the other way round. */
export type Direction = 'first-asks' | 'second-asks'

/** Both directions. */
export const directions: readonly Direction[] = ['first-asks', 'second-asks']

/** A question whose answer is known: one cluster asks, and the other is to be found. */
export interface Trial {
  readonly held: CrossBorderTie
  readonly asking: string
  readonly wanted: string
  /** Whom to rank: the clusters of the other side, without the other true partners of the one that asks. */
  readonly candidates: readonly string[]
  /** The atlas as if the tie were not known. */
  readonly atlas: Atlas
}

/** How the atlas is to be held out: by default the tie that is asked about, with all that refers to both its parties. */
export interface HoldOutPlan {
  /** Which ties are hidden when one is asked about. */
  readonly together?: (tie: CrossBorderTie) => readonly CrossBorderTie[]
  /** Ids of records to leave in although they refer to both parties. */
  readonly keep?: ReadonlySet<string>
  /** All ties that are known: who is tied to the one that asks is no candidate; default: the ties asked about. */
  readonly known?: readonly CrossBorderTie[]
}

/** The questions of one direction, in the order of the ties. */
export function trials(
  atlas: Atlas,
  ties: readonly CrossBorderTie[],
  direction: Direction,
  { together = (tie) => [tie], keep, known = ties }: HoldOutPlan = {},
): readonly Trial[] {
  const side = atlas.manifest.sides[direction === 'first-asks' ? 1 : 0]
  const there = atlas.records.clusters.filter((cluster) => sideOfActor(atlas, cluster) === side).map(({ id }) => id)
  return ties.map((held): Trial => {
    const [asking, wanted] = direction === 'first-asks' ? [held.first, held.second] : [held.second, held.first]
    const partners = new Set(
      known
        .filter(({ first, second }) => first === asking || second === asking)
        .map(({ first, second }) => (first === asking ? second : first)),
    )
    const candidates = there.filter((id) => id === wanted || !partners.has(id))
    return { held, asking, wanted, candidates, atlas: holdOut(atlas, together(held), keep) }
  })
}

/** What a way of scoring answers to some questions. */
export const answers = (questions: readonly Trial[], rank: Ranker): readonly RankedAnswer[] =>
  questions.map((trial) => answerTo(trial, rank(trial.atlas, trial.asking)))

/** Where some scores put the one that is to be found. */
export const answerTo = ({ candidates, wanted }: Trial, scores: Scores): RankedAnswer =>
  realisticRank(scores, candidates, wanted)
