import { competitionRanks } from '../util/competition-ranks.ts'
import { applies, type CountedSignal, type ScoredActor } from './best-candidates.ts'
import type { Match, MatchPart, MatchReason } from './match.ts'
import { type MatchSignal, signalLabels } from './match-signal.ts'
import type { MatchingIndex } from './matching-index.ts'
import { partLabels, partNames, type Weights } from './score-parts.ts'
import { signalsByPart } from './signals/all-signals.ts'

export interface ScoringSignal extends CountedSignal {
  readonly signal: MatchSignal
}

/** Points are thousandths, whole numbers, so that a sum does not depend on its order. */
const pointsPerUnit = 1000

/** The grounds on which others match an actor, each with its points; those without any are left out. */
export const scoringSignals = (index: MatchingIndex, subject: number, weights: Weights): readonly ScoringSignal[] =>
  partNames.flatMap((name, part) => {
    if (weights[name] === 0) return []
    return signalsByPart[name](index, subject)
      .map((signal) => ({
        signal,
        part,
        actors: signal.actors,
        ...(signal.except === undefined ? {} : { except: signal.except }),
        points: Math.round(pointsPerUnit * weights[name] * signal.strength),
      }))
      .filter(({ points, actors }) => points > 0 && actors.length > 0)
  })

export interface RankedActor extends ScoredActor {
  readonly rank: number
}

export function withRanks(scored: readonly ScoredActor[]): readonly RankedActor[] {
  const ranks = competitionRanks(scored.map(({ points }) => points))
  return scored.map((one, at) => ({ ...one, rank: ranks[at] ?? 1 }))
}

export function toMatch(
  index: MatchingIndex,
  signals: readonly ScoringSignal[],
  { actor, points, rank }: RankedActor,
): Match {
  const applicable = signals.filter((signal) => applies(signal, actor))
  const parts = partNames.flatMap((name): MatchPart[] => {
    const own = applicable.filter(({ signal }) => signal.part === name).toSorted((a, b) => b.points - a.points)
    if (own.length === 0) return []
    const reasons = own.map(
      ({ signal, points }): MatchReason => ({
        kind: signal.kind,
        label: signalLabels[signal.kind],
        value: points / pointsPerUnit,
        records: signal.records(actor),
      }),
    )
    const total = own.reduce((sum, { points }) => sum + points, 0)
    return [{ name, label: partLabels[name], value: total / pointsPerUnit, reasons }]
  })
  return { entry: index.actors.entryAt(actor), rank, score: points / pointsPerUnit, parts }
}
