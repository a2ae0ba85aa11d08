import type { Atlas } from '../../../../src/dataset/atlas.ts'
import type { ActorId } from '../../../../src/graph/graph.ts'
import { tiesOf } from '../../../../src/matching/active-records.ts'
import { byScore, scoreOf } from '../../../../src/matching/best-candidates.ts'
import { matchingIndex } from '../../../../src/matching/matching-index.ts'
import { weightsFrom } from '../../../../src/matching/score-parts.ts'
import { scoringSignals, toMatch, withRanks } from '../../../../src/matching/scoring.ts'
import { includes } from '../../../../src/util/sorted-lists.ts'
import type { Engine } from '../../../contest.ts'
import type { Partners } from '../match-question.ts'

const wanted = 10

/** Scores every candidate, sorts them all, takes the first. */
export function scanCandidates(atlas: Atlas): (id: ActorId) => Partners {
  const index = matchingIndex(atlas, atlas.manifest.asOf)
  const { actors } = index
  const idOf = (actor: number) => actors.entryAt(actor).record.id
  return (id) => {
    const asking = actors.numberOf(id)
    if (asking === undefined) throw new Error(`no actor ${id}`)
    const grounds = scoringSignals(index, asking, weightsFrom(undefined))
    const tied = new Set(tiesOf(index, asking).map(({ actor }) => actor))
    const own = (actor: number) =>
      grounds.filter(({ actors: speaksFor, except }) => includes(speaksFor, actor) && except?.has(actor) !== true)
    const best = Array.from({ length: actors.count }, (_, actor) => actor)
      .filter((actor) => {
        const side = actors.sideOf(actor)
        return actor !== asking && side !== undefined && side !== actors.sideOf(asking) && !tied.has(actor)
      })
      .map((actor) => scoreOf(own(actor), actor))
      .filter(({ points }) => points > 0)
      .sort(byScore(idOf))
      .slice(0, wanted)
    return withRanks(best).map((scored) => toMatch(index, own(scored.actor), scored))
  }
}

export const fullScan: Engine<ActorId, Partners> = { label: 'full scan', build: scanCandidates }
