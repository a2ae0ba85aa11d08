import { entriesById } from '../dataset/get.ts'
import { competitionRanks } from '../util/competition-ranks.ts'
import type { CountedSignal, ScoredActor } from './best-candidates.ts'
import type { Match, MatchPart, MatchReason } from './match.ts'
import { type MatchSignal, type SignalSource, signalLabels } from './match-signal.ts'
import type { MatchingIndex } from './matching-index.ts'
import { type PartName, partLabels, partNames, type Weights } from './score-parts.ts'
import { eventSignals, roleSignals } from './signals/events.ts'
import { instrumentSignals } from './signals/instruments.ts'
import { interestSignals } from './signals/interest.ts'
import { labelSignals } from './signals/labels.ts'
import { partnerSignals } from './signals/partners.ts'
import { membershipSignals, partnershipSignals } from './signals/partnerships.ts'
import { precedentSignals } from './signals/precedents.ts'

/** Sectors in common, narrow ones and wide ones, the rarer the more. */
const sectorSignals: SignalSource = ({ atlas, sectors }, subject) =>
  sectors.termsOf(subject).map((sector) => ({
    part: 'sectors',
    kind: 'same-sector',
    strength: sectors.worth(sector),
    actors: sectors.actorsIn(sector),
    records: () => entriesById(atlas, [sector]),
  }))

const signalsByPart: Readonly<Record<PartName, SignalSource>> = {
  sectors: sectorSignals,
  interest: interestSignals,
  partnerships: partnershipSignals,
  partners: partnerSignals,
  precedents: precedentSignals,
  events: eventSignals,
  roles: roleSignals,
  memberships: membershipSignals,
  labels: labelSignals,
  instruments: instrumentSignals,
}

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

/** @param applicable the signals that apply to the actor */
export function toMatch(
  index: MatchingIndex,
  applicable: readonly ScoringSignal[],
  { actor, points, rank }: RankedActor,
): Match {
  const byPart = Map.groupBy(applicable, ({ signal }) => signal.part)
  const parts = partNames.flatMap((name): MatchPart[] => {
    const own = byPart.get(name)?.toSorted((a, b) => b.points - a.points)
    if (own === undefined) return []
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
