import type { ActorId } from '../../../src/graph/graph.ts'
import type { Contest } from '../../contest.ts'
import { fullScan, scanCandidates } from './engines/full-scan.ts'
import { puente } from './engines/puente.ts'
import { matchQuestions, type Partners } from './match-question.ts'

/** The same partners in the same order with the same score, for the same reasons. */
const summaryOf = (partners: Partners): string =>
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
  questions: matchQuestions,
  engines: { puente, scan: fullScan },
  judge: (atlas) => {
    const scan = scanCandidates(atlas)
    return (question, partners) => summaryOf(partners) === summaryOf(scan(question))
  },
}
