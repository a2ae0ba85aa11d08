/** An actor; the answer is its ten best partners on the other side, each with reasons. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import type { SuggestedPartner } from '../../../src/matching/match.ts'
import type { ActorId } from '../../../src/matching/matches.ts'
import type { Dice } from '../../atlas/dice.ts'
import type { Contest } from '../../contest.ts'
import { fullScan, scanCandidates } from './engines/full-scan.ts'
import { puente } from './engines/puente.ts'

/** The best partners, best first. */
export type Partners = readonly SuggestedPartner[]

const questions = ({ records: { clusters, organizations } }: Atlas, dice: Dice, count: number): readonly ActorId[] =>
  Array.from({ length: count }, () => {
    const list = dice.chance(0.5) ? clusters : organizations
    return list[dice.below(list.length)]?.id ?? []
  }).flat()

/** The same partners in the same order with the same score, for the same reasons. */
const told = (partners: Partners): string =>
  JSON.stringify(
    partners.map(({ entry, score, parts }) => [
      entry.record.id,
      score,
      parts.map(({ name, value, reasons }) => [
        name,
        value,
        reasons.map(({ kind, records }) => [kind, records.length]),
      ]),
    ]),
  )

export const matchContest: Contest<ActorId, Partners> = {
  title: 'The ten best partners of an actor, clusters and organizations, each with its reasons',
  aim: 'the exact ten of the full scan, at least 8 times faster',
  questions,
  engines: { puente, scan: fullScan },
  judge: (atlas) => {
    const scan = scanCandidates(atlas)
    return (asked, partners) => told(partners) === told(scan(asked))
  },
}
