import { competitionRanks } from '../util/competition-ranks.ts'
import { type CountedGround, type ScoredActor, speaksFor } from './best-candidates.ts'
import type { Match, MatchPart, MatchReason } from './match.ts'
import { groundLabels, type MatchSignal } from './match-signal.ts'
import type { MatchingIndex } from './matching-index.ts'
import { partLabels, partNames } from './part-names.ts'
import { groundsByPart } from './signals/all-signals.ts'
import type { Weights } from './weights.ts'

/** A ground with the points that it gives. */
export interface ScoringGround extends CountedGround {
  readonly ground: MatchSignal
}

/** Points are thousandths, whole numbers, so that a sum does not depend on its order. */
const pointsPerUnit = 1000

/** The grounds on which others match an actor, each with its points; those without any are left out. */
export const scoringGrounds = (index: MatchingIndex, asking: number, weights: Weights): readonly ScoringGround[] =>
  partNames.flatMap((name, part) => {
    if (weights[name] === 0) return []
    return groundsByPart[name](index, asking)
      .map((ground) => ({
        ground,
        part,
        actors: ground.actors,
        ...(ground.except === undefined ? {} : { except: ground.except }),
        points: Math.round(pointsPerUnit * weights[name] * ground.strength),
      }))
      .filter(({ points, actors }) => points > 0 && actors.length > 0)
  })

/** An actor with its score and its place among the others. */
export interface RankedActor extends ScoredActor {
  readonly rank: number
}

/** Actors in the order of their scores, with their ranks. */
export function withRanks(scored: readonly ScoredActor[]): readonly RankedActor[] {
  const ranks = competitionRanks(scored.map(({ points }) => points))
  return scored.map((one, at) => ({ ...one, rank: ranks[at] ?? 1 }))
}

/** A match in words of the atlas: its score, taken apart. */
export function tellMatch(
  index: MatchingIndex,
  grounds: readonly ScoringGround[],
  { actor, points, rank }: RankedActor,
): Match {
  const speaking = grounds.filter((ground) => speaksFor(ground, actor))
  const parts = partNames.flatMap((name): MatchPart[] => {
    const own = speaking.filter(({ ground }) => ground.part === name).toSorted((a, b) => b.points - a.points)
    if (own.length === 0) return []
    const reasons = own.map(
      ({ ground, points: given }): MatchReason => ({
        kind: ground.kind,
        label: groundLabels[ground.kind],
        value: given / pointsPerUnit,
        records: ground.records(actor),
      }),
    )
    const total = own.reduce((sum, { points: given }) => sum + given, 0)
    return [{ name, label: partLabels[name], value: total / pointsPerUnit, reasons }]
  })
  return { entry: index.actors.entryAt(actor), rank, score: points / pointsPerUnit, parts }
}
