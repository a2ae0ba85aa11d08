/** Signals from instruments of both sides. @module */

import { numbersById } from '../../dataset/get.ts'
import { isInForce } from '../../dataset/in-force.ts'
import { sideOfPlace } from '../../index/geography.ts'
import type { Instrument } from '../../model/instrument.ts'
import { memoize } from '../../util/memo.ts'
import { unionOf } from '../../util/sorted-lists.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { normalizedIdf } from '../postings.ts'

/**
 * Kinds that can support a cooperation of others than the parties: a law binds one side, a memorandum only those who
 * signed it.
 */
const carrying: ReadonlySet<Instrument['kind']> = new Set(['treaty', 'programme', 'policy', 'fund', 'initiative'])

function spansBothSides({ atlas, asOf, actors }: MatchingIndex, { parties = [] }: Instrument): boolean {
  const sides = parties.map((party) => {
    const actor = actors.numberOf(party)
    return actor === undefined ? sideOfPlace(atlas, party, asOf) : actors.sideOf(actor)
  })
  return new Set(sides.filter((side) => side !== undefined)).size > 1
}

/** The instruments that could carry a cooperation in some sectors. */
const carriers = /* @__PURE__ */ memoize((index: MatchingIndex): readonly Instrument[] =>
  index.atlas.records.instruments.filter(
    (instrument) =>
      carrying.has(instrument.kind) &&
      instrument.sectors !== undefined &&
      isInForce(instrument, index.asOf) &&
      spansBothSides(index, instrument),
  ),
)

/** Unions by their sectors: actors of the same sectors need the same. */
const unions = /* @__PURE__ */ memoize((_: MatchingIndex) => new Map<string, Int32Array>())

function concernedByAny(index: MatchingIndex, sectors: readonly string[]): Int32Array {
  const known = unions(index)
  const key = sectors.join(' ')
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const union = unionOf(sectors.map(index.sectors.actorsConcernedBy))
  known.set(key, union)
  return union
}

/**
 * Instruments of both sides for a sector that concerns both; the fewer actors it concerns, the stronger. Instruments
 * without a sector concern all candidates alike.
 */
export const instrumentSignals: SignalSource = (index, subject) => {
  const { actors, sectors } = index
  return carriers(index).flatMap((instrument): MatchSignal[] => {
    const shared = (instrument.sectors ?? []).filter((sector) => sectors.concerns(sector, subject))
    const both = concernedByAny(index, shared)
    if (both.length === 0) return []
    return [
      {
        part: 'instruments',
        kind: 'instrument-for-both',
        strength: normalizedIdf(both.length, actors.count),
        actors: both,
        records: () => numbersById(index.atlas, [instrument.id]),
      },
    ]
  })
}
