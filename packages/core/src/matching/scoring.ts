import type { Atlas } from '../dataset/atlas.ts'
import { numbersById } from '../dataset/get.ts'
import { entriesOfNumbers, numbersOfEntries } from '../dataset/numbered-records.ts'
import { competitionRanks } from '../util/competition-ranks.ts'
import { lazy } from '../util/memo.ts'
import { numbersBelow } from '../util/sorted-lists.ts'
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
const sectorSignals: SignalSource = ({ atlas, sectors }, subject, end) =>
  sectors.termsOf(subject).map((sector) => ({
    part: 'sectors',
    kind: 'same-sector',
    strength: sectors.worth(sector),
    actors: sectors.actorsIn(sector, end),
    records: () => numbersById(atlas, [sector]),
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

/**
 * The grounds on which others match an actor, each with its points; those without any are left out.
 *
 * @param end the candidates have lower numbers; default: all actors. A ground speaks for no others
 */
export const scoringSignals = (
  index: MatchingIndex,
  subject: number,
  weights: Weights,
  end = index.actors.count,
): readonly ScoringSignal[] =>
  partNames.flatMap((name, part) => {
    if (weights[name] === 0) return []
    return signalsByPart[name](index, subject, end)
      .map((signal) => ({
        signal,
        part,
        actors: numbersBelow(signal.actors, end),
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

/** The numbers of the records behind the reasons of a part, by their places. */
const numbersBehind = new WeakMap<readonly MatchReason[], (at: number) => readonly number[]>()

/** The reasons of a part with the numbers of the records behind each, for which no list of records is made. */
export const numberedReasons = (
  atlas: Atlas,
  { reasons }: MatchPart,
): readonly { readonly reason: MatchReason; readonly numbers: () => ArrayLike<number> }[] =>
  reasons.map((reason, at) => ({
    reason,
    numbers: () => numbersBehind.get(reasons)?.(at) ?? numbersOfEntries(atlas, reason.records),
  }))

function reasonsOf({ atlas }: MatchingIndex, own: readonly ScoringSignal[], actor: number): readonly MatchReason[] {
  const numbers = own.map(({ signal }) => lazy(() => signal.records(actor)))
  const reasons = own.map(({ signal, points }, at): MatchReason => {
    const records = lazy(() => entriesOfNumbers(atlas, numbers[at]?.() ?? []))
    return {
      kind: signal.kind,
      label: signalLabels[signal.kind],
      value: points / pointsPerUnit,
      // An actor can have thousands of partners, each for hundreds of reasons.
      get records() {
        return records()
      },
    }
  })
  numbersBehind.set(reasons, (at) => numbers[at]?.() ?? [])
  return reasons
}

/**
 * An actor with its score and the reasons for it, unranked.
 *
 * @param applicable the signals that apply to the actor
 */
export function explained(
  index: MatchingIndex,
  applicable: readonly ScoringSignal[],
  { actor, points }: ScoredActor,
): Omit<Match, 'rank'> {
  const byPart = Map.groupBy(applicable, ({ signal }) => signal.part)
  const parts = partNames.flatMap((name): MatchPart[] => {
    const own = byPart.get(name)?.toSorted((a, b) => b.points - a.points)
    if (own === undefined) return []
    const reasons = reasonsOf(index, own, actor)
    const total = own.reduce((sum, one) => sum + one.points, 0)
    return [{ name, label: partLabels[name], value: total / pointsPerUnit, reasons }]
  })
  return { entry: index.actors.entryAt(actor), score: points / pointsPerUnit, parts }
}

/** @param applicable the signals that apply to the actor */
export function toMatch(index: MatchingIndex, applicable: readonly ScoringSignal[], ranked: RankedActor): Match {
  const { entry, score, parts } = explained(index, applicable, ranked)
  return { entry, rank: ranked.rank, score, parts }
}
